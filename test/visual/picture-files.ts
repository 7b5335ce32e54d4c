import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../src/tools/dev/project.mjs';
import { compress } from './png-file.js';

/** Where the accepted pictures are kept, under version control. */
export const baselineFolder: string = join(projectFolder, 'test/visual/baselines');

/** Where the pictures of what has changed are written, outside version control. */
export const outputFolder: string = join(projectFolder, 'visual-review');

/** The accepted picture of a sheet; undefined where there is none yet. */
export function readBaseline(name: string): Uint8Array | undefined {
  try {
    return readFileSync(join(baselineFolder, `${name}.png`));
  } catch {
    return undefined;
  }
}

/** Accepts a picture. */
export function writeBaseline(name: string, picture: Uint8Array): void {
  mkdirSync(baselineFolder, { recursive: true });
  writeFileSync(join(baselineFolder, `${name}.png`), compress(picture));
}

/** Removes the pictures of sheets that there are no more, and gives back their names. */
export function removeBaselines(keep: ReadonlySet<string>): string[] {
  const old = baselineNames().filter((name) => !keep.has(name));
  for (const name of old) rmSync(join(baselineFolder, `${name}.png`));
  return old;
}

/** The names of all sheets that have an accepted picture. */
export function baselineNames(): string[] {
  try {
    return readdirSync(baselineFolder)
      .filter((file) => file.endsWith('.png'))
      .map((file) => file.replace(/\.png$/, ''));
  } catch {
    return [];
  }
}
