import { escapeMarkup } from '../badge/escape-markup.js';
import type { Subject } from './subjects.js';

/** Where a set of pages is to be. */
export interface Place {
  /** Address of the set, with a slash at its end. */
  readonly base: string;
  /** Address of the package's `dist/`, with a slash at its end. */
  readonly dist: string;
  /** Address of the list of supporters, for readers without scripts. */
  readonly list: string;
  /** Address of a feed that is not the one in `dist`. */
  readonly feed: string | undefined;
  /** Whether pictures can be made. */
  readonly pictures: boolean;
}

/** The element itself, with a link for whoever sees no element. */
function drawElement({ tag, signatory, sentence }: Subject, { list, feed }: Place): string {
  const options = [
    ...(signatory ? [` signatory="${escapeMarkup(signatory)}"`] : []),
    ...(feed ? [` feed="${escapeMarkup(feed)}"`] : []),
  ].join('');
  return `<${tag}${options} loading="eager">
        ${escapeMarkup(sentence)} <a href="${escapeMarkup(list)}">The list of supporters</a>.
      </${tag}>`;
}

/** The oEmbed answer, as version 1.0 of its specification has it. */
export function drawAnswer(subject: Subject, { base, list, pictures }: Place): object {
  const address = base + subject.path;
  return {
    version: '1.0',
    type: 'rich',
    title: subject.title,
    provider_name: 'Paris Call',
    provider_url: list,
    html: `<iframe src="${escapeMarkup(address)}" width="600" height="${subject.height}" title="${escapeMarkup(subject.title)}" sandbox="allow-scripts" loading="lazy" frameborder="0"></iframe>`,
    width: 600,
    height: subject.height,
    ...(pictures && {
      thumbnail_url: `${address}preview.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    }),
  };
}

/** The page that people share, and that a frame shows. */
export function drawPage(subject: Subject, place: Place): string {
  const { base, dist, feed, pictures } = place;
  const address = escapeMarkup(base + subject.path);
  const title = escapeMarkup(subject.title);
  const sentence = escapeMarkup(subject.sentence);
  const from = [dist, base].map((url) => new URL(url).origin);
  const feeds = [...from, ...(feed ? [new URL(feed).origin] : [])];
  const sources = (origins: readonly string[]): string => [...new Set(origins)].join(' ');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${sources(from)}; connect-src ${sources(feeds)}; style-src ${sources(from)}; img-src ${sources(from)}; base-uri 'none'; form-action 'none'" />
    <meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>
    <meta name="description" content="${sentence}" />
    <link rel="canonical" href="${address}" />
    <link rel="alternate" type="application/json+oembed" href="${address}oembed.json" title="${title}" />
    <meta property="og:type" content="website" />
    <meta property="og:url" content="${address}" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${sentence}" />${
      pictures
        ? `
    <meta property="og:image" content="${address}preview.png" />
    <meta property="og:image:width" content="1200" />
    <meta property="og:image:height" content="630" />
    <meta property="og:image:alt" content="${title}" />
    <meta name="twitter:card" content="summary_large_image" />`
        : ''
    }
    <link rel="icon" href="${escapeMarkup(base)}icon.svg" />
    <link rel="stylesheet" href="${escapeMarkup(dist)}reserve.css" />
    <link rel="stylesheet" href="${escapeMarkup(base)}page.css" />
    <script src="${escapeMarkup(base)}frame.js"></script>
    <script type="module" src="${escapeMarkup(dist)}${subject.tag}.js"></script>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      ${drawElement(subject, place)}
      <footer><a href="${escapeMarkup(place.list)}">The list of supporters</a></footer>
    </main>
  </body>
</html>
`;
}
