import type { ManifestElement } from '../options/elements-manifest.js';
import type { Embed, WidgetScript } from './find-embeds.js';
import type { Finding } from './finding.js';
import type { Page } from './page.js';

const pasteOtherwise =
  'Paste it into a block for HTML, or use what such editors keep: a link with data-paris-call, a frame, a picture.';

function problem(code: string, message: string, remedy: string, line?: number): Finding {
  return { kind: 'problem', code, line, message, remedy };
}

/** A tag that ends like one of XML. */
function findSelfClosed(page: Page, tags: string): Finding[] {
  const found = new RegExp(`<(${tags})\\b[^<>]*/>`).exec(page.source);
  const [, tag] = found ?? [];
  if (!found || !tag || !page.elements.some(({ name }) => name === tag)) return [];
  const line = page.source.slice(0, found.index).split('\n').length;
  const message = `<${tag} … /> has no end in HTML: all that follows is taken for its content and vanishes.`;
  return [problem('self-closed', message, `Write <${tag} …></${tag}>.`, line)];
}

/** What is left where there is no embed. */
function findRemains(page: Page, hasScript: boolean): Finding {
  const link = page.elements.find(
    ({ name, attributes }) =>
      name === 'a' &&
      /^https?:\/\/(www\.)?pariscall\.international\b/.test(attributes['href'] ?? ''),
  );
  if (hasScript) {
    const left = link ? 'only the link is left of it' : 'nothing is left of it';
    const message = `The script is there, but the tag was taken out: ${left}.`;
    return problem('stripped', message, pasteOtherwise, link?.line);
  }
  if (link) {
    const message = 'Tag and script were taken out: only the link to the Paris Call is left.';
    return problem('stripped', message, pasteOtherwise, link.line);
  }
  return problem(
    'nothing',
    'There is nothing of paris-call-widgets here.',
    'If a script writes it into the page, no fault need be: the doctor reads HTML and runs nothing.',
  );
}

/** What an editor has taken out of a snippet, or turned into text. */
export function checkStripped(
  page: Page,
  embeds: readonly Embed[],
  scripts: readonly WidgetScript[],
  elements: readonly ManifestElement[],
): Finding[] {
  const tags = elements.map(({ tagName }) => tagName).join('|');
  const findings = findSelfClosed(page, tags);
  const shown = page.texts.find(({ text }) => new RegExp(`<(${tags})[\\s>]`).test(text));
  if (shown) {
    const message = 'Readers see the code itself: the tag was pasted as text.';
    findings.push(problem('escaped', message, pasteOtherwise, shown.line));
  }
  const half = page.elements.find(
    ({ name, attributes }) =>
      name === 'a' && 'data-signatory' in attributes && !('data-paris-call' in attributes),
  );
  if (half) {
    const message = 'A link says whose badge it is, but not that it stands for one.';
    findings.push(
      problem('stripped', message, 'Write data-paris-call="badge" into it.', half.line),
    );
  }
  if (!embeds.length && !shown && !half) findings.push(findRemains(page, scripts.length > 0));

  const waiting = embeds.filter(({ how }) => how !== 'frame');
  const [first] = waiting;
  if (first && !scripts.length) {
    const bundle = page.elements.some(
      ({ name, attributes }) =>
        name === 'script' && attributes['type'] === 'module' && attributes['src'],
    );
    findings.push({
      kind: bundle ? 'advice' : 'problem',
      code: 'no-script',
      line: first.element.line,
      message: bundle
        ? 'No script of this package is named on the page; one of its own may hold it.'
        : 'Nothing brings the widgets to life: there is no script, or it was taken out.',
      remedy:
        'Add <script type="module" src="…/dist/loader.js"></script>: in the theme, where posts may not have scripts.',
    });
  }
  const bare = waiting.find(({ element }) => !element.text.trim());
  if (bare) {
    findings.push({
      kind: 'advice',
      code: 'no-fallback',
      line: bare.element.line,
      message: `Nothing stands between the tags of ${bare.widget}: readers without scripts see nothing.`,
      remedy: 'Write a sentence and a link there.',
    });
  }
  return findings;
}
