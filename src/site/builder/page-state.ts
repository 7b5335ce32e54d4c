import type { ManifestElement } from '../../options/elements-manifest.js';

/** What is chosen in the builder. */
export interface BuilderState {
  /** The element's tag. */
  readonly widget: string;
  /** The attributes that are set, by name; empty for one that is merely there. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly frame: Frame;
  readonly colours: Colours;
  readonly place: Place;
  /** Address of `dist/` in the snippets, if it is not the site's own. */
  readonly files: string;
}

/** The first of each is chosen where the address says nothing. */
export const frames = ['column', 'phone', 'wide'] as const;
export const colours = ['light', 'dark'] as const;
export const places = [
  'html',
  'iframe',
  'wordpress',
  'react',
  'vue',
  'markdown',
  'inline',
] as const;
export type Frame = (typeof frames)[number];
export type Colours = (typeof colours)[number];
export type Place = (typeof places)[number];

/** In the address the builder's own choices begin so, which no attribute does. */
const own = 'show.';

function oneOf<Word extends string>(words: readonly Word[], word: string | null): Word {
  return words.find((one) => one === word) ?? words[0]!;
}

/**
 * Reads the part of an address that follows its `#`. Whatever no element has is left out.
 *
 * @param elements the first is shown where the address names none
 */
export function readState(hash: string, elements: readonly ManifestElement[]): BuilderState {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const wanted = parameters.get('widget');
  const element = elements.find(({ tagName }) => tagName === wanted) ?? elements[0]!;
  const attributes = element.attributes.flatMap(({ name }) => {
    const value = parameters.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  const files = parameters.get(`${own}files`) ?? '';
  return {
    widget: element.tagName,
    attributes: Object.fromEntries(attributes),
    frame: oneOf(frames, parameters.get(`${own}frame`)),
    colours: oneOf(colours, parameters.get(`${own}colours`)),
    place: oneOf(places, parameters.get(`${own}place`)),
    files: /^https?:\/\//.test(files) && URL.canParse(files) ? files : '',
  };
}

/** The part of an address that {@link readState} reads, with its `#`. */
export function writeState({ widget, attributes, ...view }: BuilderState): string {
  const parameters = new URLSearchParams([['widget', widget], ...Object.entries(attributes)]);
  const standard: Readonly<Record<string, string>> = {
    frame: frames[0],
    colours: colours[0],
    place: places[0],
    files: '',
  };
  for (const [name, value] of Object.entries(view)) {
    if (value !== standard[name]) parameters.set(own + name, value);
  }
  return `#${parameters}`;
}
