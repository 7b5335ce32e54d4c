import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputFolder } from './picture-files.js';

/** A sheet that does not look as it did. */
export interface Change {
  readonly name: string;
  /** The accepted picture; undefined for a new sheet. */
  readonly before?: Uint8Array | undefined;
  readonly after: Uint8Array;
  readonly difference?: Uint8Array | undefined;
  /** What the failed test says. */
  readonly finding: string;
}

const kinds = ['before', 'after', 'difference'] as const;

const pictureOf = ({ name }: Change, kind: string): string =>
  `<figure><figcaption>${kind}</figcaption>
    <a href="${name}.${kind}.png"><img src="${name}.${kind}.png" alt="${kind}: ${name}"></a>
  </figure>`;

const section = (change: Change): string => `<section id="${change.name}">
  <h2>${change.name}</h2><p>${change.finding}</p>
  <div>${kinds.map((kind) => (change[kind] ? pictureOf(change, kind) : '')).join('')}</div>
</section>`;

/** The page that shows changes side by side; the pictures lie next to it. */
export const reviewPage = (changes: readonly Change[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>What has changed: ${changes.length}</title>
<style>
  body { margin: 1rem; background: #ddd; font: 1rem/1.4 system-ui, sans-serif }
  nav { columns: 16rem }
  nav a { display: block }
  section { margin-block: 2rem; padding: 1rem; background: #fff }
  section > div { display: flex; gap: 1rem; align-items: start }
  figure { flex: 1 1 0; min-width: 0; margin: 0 }
  img { width: 100%; outline: 1px solid #999 }
</style>
<h1>What has changed</h1>
<p>Each picture opens in full size. <code>npm run visual:accept</code> accepts all, with names behind it those.</p>
<nav>${changes.map(({ name }) => `<a href="#${name}">${name}</a>`).join('')}</nav>
${changes.map(section).join('\n')}
</html>`;

/** Begins a review: what an earlier one has left is gone. */
export function clearReview(): void {
  rmSync(outputFolder, { recursive: true, force: true });
}

/**
 * Writes the pictures of all changes and a page that shows them side by side.
 *
 * @returns where the page is
 */
export function writeReview(changes: readonly Change[]): string {
  mkdirSync(outputFolder, { recursive: true });
  for (const change of changes) {
    for (const kind of kinds) {
      const picture = change[kind];
      if (picture) writeFileSync(join(outputFolder, `${change.name}.${kind}.png`), picture);
    }
  }
  const file = join(outputFolder, 'index.html');
  writeFileSync(file, reviewPage(changes));
  return file;
}
