import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../src/tools/dev/project.mjs';

/** What the comment above an element's class promises. */
export interface Docstring {
  /** Names of the attributes that take one of some words, and the words. */
  readonly enumerations: ReadonlyMap<string, readonly string[]>;
  /** Names of the parts. */
  readonly parts: readonly string[];
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
  return { enumerations, parts };
}
