import type { Feed } from '../../feed/feed-types.js';
import type { Choice } from '../snippets/choice.js';
import { frameSnippet } from '../snippets/frame-snippet.js';
import { reactSnippet, vueSnippet } from '../snippets/framework-snippets.js';
import { headOf, htmlSnippet } from '../snippets/html-snippet.js';
import { inlineSnippet } from '../snippets/inline-snippet.js';
import { linkSnippet } from '../snippets/link-snippet.js';
import { markdownSnippet, pictureCommand } from '../snippets/markdown-snippet.js';
import type { Place } from './page-state.js';

/** A kind of place into which one pastes. */
export interface PlaceToPaste {
  readonly name: string;
  /** What whoever pastes has to know. */
  readonly advice: string;
  /** Whether it is for badges alone. */
  readonly badgeOnly?: boolean;
  /** What to paste; undefined while it is not known. */
  readonly write: (choice: Choice, feed: Feed | undefined) => string | undefined;
  /** What other places need, once, for the snippet to work. */
  readonly once?: (choice: Choice) => readonly Once[];
}

/** What another place needs, once. */
interface Once {
  readonly title: string;
  readonly code: string;
}

const install: Once = { title: 'Once, in the project', code: 'npm install paris-call-widgets' };

/** What of a feed an element shows: of a badge’s signatories its own. */
function documentFor({ tag, attributes }: Choice, feed: Feed): object {
  const id = new Map(attributes).get('signatory');
  const { signatories, pledge, ...rest } = feed;
  const { principles, ...others } = pledge;
  const wanted =
    tag === 'signatory-badge' && Array.isArray(signatories)
      ? signatories.filter((signatory) => signatory.id === id)
      : signatories;
  return {
    version: 1,
    ...rest,
    pledge: tag === 'principle-list' ? pledge : others,
    ...(tag !== 'principle-list' && { signatories: wanted }),
  };
}

/** All kinds of places, in the order in which they are offered. */
export const placesToPaste: Readonly<Record<Place, PlaceToPaste>> = {
  html: {
    name: 'HTML',
    advice:
      'For pages that you write yourself, and blocks of HTML in an editor that keeps scripts.',
    write: htmlSnippet,
  },
  iframe: {
    name: 'Frame',
    advice: 'For editors that take out scripts and unknown elements but keep an iframe.',
    write: frameSnippet,
  },
  wordpress: {
    name: 'WordPress',
    advice:
      'Stays a right sentence and a link for ever. Where the theme has the loader, the widget takes its place.',
    write: linkSnippet,
    once: ({ files }) => [{ title: 'Once, in the theme', code: headOf(files) }],
  },
  react: {
    name: 'React',
    advice: 'React 19 and a bundler. Types of the elements: paris-call-widgets/react.',
    write: reactSnippet,
    once: () => [install],
  },
  vue: {
    name: 'Vue',
    advice: 'Vue 3 and a bundler. Its compiler has to be told which tags are no components.',
    write: vueSnippet,
    once: ({ tag }) => [
      install,
      {
        title: 'Once, among the plugins of vite.config.js',
        code: `vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === '${tag}' } } })`,
      },
    ],
  },
  markdown: {
    name: 'Markdown',
    advice:
      'A picture of the badge that leads to the pledge, for READMEs and mail. It does not change by itself, and is always a card.',
    badgeOnly: true,
    write: markdownSnippet,
    once: (choice) => {
      const code = pictureCommand(choice);
      return code === undefined ? [] : [{ title: 'Before, in a terminal', code }];
    },
  },
  inline: {
    name: 'Data inside',
    advice:
      'With all that it shows in it, and the date of that: no request for data, now or later.',
    write: (choice, feed) => feed && inlineSnippet(choice, documentFor(choice, feed)),
  },
};
