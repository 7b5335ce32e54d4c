import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../src/tools/dev/project.mjs';

/** What the comment above an element's class promises. */
export interface Docstring {
  /** Names of the attributes that take one of some words, and the words. */
  readonly enumerations: ReadonlyMap<string, readonly string[]>;
  /** Names of the attributes that are there or not. */
  readonly booleans: readonly string[];
  /** Names of the parts. */
  readonly parts: readonly string[];
  /** What else a part may be, beside its name: each category, or what its sentence names after "also". */
  readonly values: readonly string[];
}

export const elementNames = [
  'signatory-badge',
  'principle-list',
  'join-counter',
  'signer-map',
] as const;

export type ElementName = (typeof elementNames)[number];

/** Reads what an element's docstring promises, so that tests cover what is added to it. */
export function readDocstring(element: ElementName): Docstring {
  const file = join(projectFolder, 'src/elements', element, `${element}.ts`);
  const source = readFileSync(file, 'utf8');
  const enumerations = new Map(
    [...source.matchAll(/^ \* @attr \{('[^}]*)\} ([\w-]+)/gm)].map(([, words, name]) => [
      name!,
      [...words!.matchAll(/'([\w-]+)'/g)].map(([, word]) => word!),
    ]),
  );
  const parts = [...source.matchAll(/^ \* @csspart ([\w-]+)/gm)].map(([, name]) => name!);
  const booleans = [...source.matchAll(/^ \* @attr \{boolean\} ([\w-]+)/gm)].map(
    ([, name]) => name!,
  );
  const values = [...source.matchAll(/^ \* @csspart .*\balso\b(.*)/gm)].flatMap(([, also = '']) =>
    also.includes('has its name')
      ? ['state', 'public-authority', 'civil-society', 'private-sector', 'uncategorised']
      : [...also.matchAll(/`([\w-]+)`/g)].map(([, value]) => value!),
  );
  return { enumerations, booleans, parts, values };
}
