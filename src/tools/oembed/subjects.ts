import type { Feed } from '../../feed/feed-types.js';
import { pickText } from '../../text/pick-text.js';

/** What a page of the set is about: a widget, or the badge of one signatory. */
export interface Subject {
  /** Folder of its files, with `/` between and at the end. */
  readonly path: string;
  readonly title: string;
  /** A sentence that is true without the feed, too. */
  readonly sentence: string;
  readonly tag: string;
  readonly signatory?: string;
  /** CSS pixels, before the frame knows better. */
  readonly height: number;
}

/** The subjects of a feed; a signatory whose id is no plain word has no address and no page. */
export function subjectsOf({ pledge, signatories }: Feed): Subject[] {
  const name = pickText(pledge.shortName ?? pledge.name, 'en');
  const widgets: Subject[] = [
    {
      path: 'map/',
      title: `Who supports the ${name}: the map`,
      sentence: `The states and organisations that support the ${name}, on a map.`,
      tag: 'signer-map',
      height: 560,
    },
    {
      path: 'counter/',
      title: `How many support the ${name}`,
      sentence: `The number of those who support the ${name}, and how it grew.`,
      tag: 'join-counter',
      height: 420,
    },
    {
      path: 'principles/',
      title: `The principles of the ${name}`,
      sentence: `What the ${name} asks for.`,
      tag: 'principle-list',
      height: 520,
    },
  ];
  const listed = Array.isArray(signatories) ? signatories : [];
  return [
    ...widgets,
    ...listed
      .filter(({ id }) => /^[\w-]+$/.test(id))
      .map(({ id, name: who }) => ({
        path: `badge/${id}/`,
        // Says nothing of whether they still do: that is for the badge, which asks the feed.
        title: `${pickText(who, 'en') || id} and the ${name}`,
        sentence: `What the public list of the ${name} says of ${pickText(who, 'en') || id}.`,
        tag: 'signatory-badge',
        signatory: id,
        height: 200,
      })),
  ];
}
