import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { projectFolder } from '../../src/tools/dev/project.mjs';

const folder = join(projectFolder, 'src/elements');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|css)$/.test(name) && !/(country|finer)-shapes\.ts$/.test(name))
  .map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    // Comments may name what they like.
    return { name, text: text.replaceAll(/\/\*.*?\*\//gs, '') };
  });
const documentation = readFileSync(join(projectFolder, 'docs/design.md'), 'utf8');

/** Every use of a custom property, and whether it says what to do without it. */
const uses = sources.flatMap(({ name, text }) =>
  [...text.matchAll(/var\(\s*(--[\w-]+)\s*(,)?/g)].map(([, property, comma]) => ({
    file: name,
    property: property!,
    hasFallback: comma === ',',
  })),
);
/** Names that are given a value, in style sheets or in templates. */
const given = sources.flatMap(({ name, text }) =>
  [...text.matchAll(/(?<!var\(\s*)(--[\w-]+)\s*:/g)].map(([, property]) => ({
    file: name,
    property: property!,
  })),
);
const used = new Set(uses.map(({ property }) => property));
const defined = new Set(given.map(({ property }) => property));
const isPublic = (property: string): boolean => property.startsWith('--pledge-');
const isTheme = (file: string): boolean => file.includes('themes');

describe('custom properties', () => {
  it('are public with --pledge- or private with --_', () => {
    const odd = [...used, ...defined].filter(
      (property) => !/^--(pledge-|_)[a-z-]+$/.test(property),
    );
    assert.deepEqual(odd, []);
  });

  it('that are private have a value wherever one is read, or a fallback there', () => {
    const unknown = uses.filter(
      ({ property, hasFallback }) => !isPublic(property) && !hasFallback && !defined.has(property),
    );
    assert.deepEqual(unknown, []);
  });

  it('that are given a value are read somewhere', () => {
    assert.deepEqual(
      [...defined].filter((property) => !used.has(property)),
      [],
    );
  });

  it('that are public have a fallback at each place of use, and no value but in a theme', () => {
    const bare = uses.filter(
      ({ file, property, hasFallback }) => isPublic(property) && !hasFallback && !isTheme(file),
    );
    assert.deepEqual(bare, []);
    assert.deepEqual(
      given.filter(({ file, property }) => isPublic(property) && !isTheme(file)),
      [],
    );
  });

  it('that are public are the ones that docs/design.md lists', () => {
    const listed = [...documentation.matchAll(/^\| `(--pledge-[\w-]+)`/gm)].map(([, name]) => name);
    assert.deepEqual(listed.sort(), [...used].filter(isPublic).sort());
  });

  it('that are public stand above the class that uses them, or the class of all', () => {
    for (const owner of new Set(sources.map(({ name }) => name.split('/')[0]!))) {
      const own = sources.filter(({ name }) => name.startsWith(`${owner}/`) && !isTheme(name));
      const file = owner === 'shared' ? 'shared/pledge-element.ts' : `${owner}/${owner}.ts`;
      const documented = [
        ...readFileSync(join(folder, file), 'utf8').matchAll(/@cssprop (--[\w-]+)/g),
      ].map(([, property]) => property!);
      const read = uses
        .filter(
          ({ file: at, property }) => own.some(({ name }) => name === at) && isPublic(property),
        )
        .map(({ property }) => property);
      assert.deepEqual(documented.sort(), [...new Set(read)].sort(), owner);
    }
  });
});

/** Where a layout asks the content for its width, there is no container whose width is known. */
const withoutContainer = 'contain-intrinsic-inline-size: min(30em, 80vw);';

describe('style sheets', () => {
  it('ask for the width of their container, never of the viewport', () => {
    const asking = sources.filter(({ text }) =>
      /@media[^{]*\b(width|height|orientation|aspect-ratio)\b|\d(s|l|d)?v(w|h|i|b|min|max)\b/.test(
        text.replace(withoutContainer, ''),
      ),
    );
    assert.deepEqual(
      asking.map(({ name }) => name),
      [],
    );
  });

  it('of the elements size text by the font size of the page', () => {
    const absolute = sources.filter(({ text }) => /font(-size)?:[^;]*\d(px|pt|rem)\b/.test(text));
    assert.deepEqual(
      absolute.map(({ name }) => name),
      [],
    );
  });
});
