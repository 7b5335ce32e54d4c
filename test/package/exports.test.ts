import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { projectFolder } from '../../src/tools/dev/project.mjs';

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin: string | Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly sideEffects: readonly string[];
  readonly types?: string;
}

const manifest = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as Manifest;

const exportedPaths = Object.entries(manifest.exports).flatMap(([name, target]) =>
  (typeof target === 'string' ? [target] : Object.values(target)).map((path) => ({ name, path })),
);

const builtFiles = readdirSync(join(projectFolder, 'dist'), { recursive: true })
  .map((name) => `dist/${String(name).replaceAll('\\', '/')}`)
  .filter((name) => statSync(join(projectFolder, name)).isFile());

/** The files that a path of package.json stands for; more than one where it has a `*`. */
function filesBehind(path: string): string[] {
  const name = path.replace(/^\.\//, '');
  if (!name.includes('*')) return existsSync(join(projectFolder, name)) ? [name] : [];
  const pattern = name
    .replace(/[.+]/g, '\\$&')
    .replace(/\*+/g, (stars) => (stars === '*' ? '[^/]*' : '.*'));
  return builtFiles.filter((file) => new RegExp(`^${pattern}$`).test(file));
}

describe('paths that package.json promises', () => {
  for (const { name, path } of exportedPaths) {
    it(`"${name}" leads to ${path}`, () => assert.notDeepEqual(filesBehind(path), []));
  }

  for (const path of typeof manifest.bin === 'string'
    ? [manifest.bin]
    : Object.values(manifest.bin)) {
    it(`the command ${path} is a Node script`, () => {
      const text = readFileSync(join(projectFolder, path), 'utf8');
      assert.ok(text.startsWith('#!/usr/bin/env node\n'));
    });
  }

  // Those with a mark of exclamation are left out of what the others name.
  for (const path of manifest.files.filter((name) => !name.startsWith('!'))) {
    it(`${path} is there to be packed`, () => assert.notDeepEqual(filesBehind(path), []));
  }

  it('types are there for the main entry', () => {
    if (manifest.types !== undefined) assert.notDeepEqual(filesBehind(manifest.types), []);
  });

  it('all that is exported is packed', () => {
    const packed = ['package.json', ...manifest.files].map((path) => join(projectFolder, path));
    const outside = exportedPaths
      .map(({ path }) => path)
      .filter((path) => !packed.some((folder) => join(projectFolder, path).startsWith(folder)));
    assert.deepEqual(outside, []);
  });
});

describe('modules in Node, as a server that renders pages loads them', () => {
  const modules = Object.entries(manifest.exports).filter(
    ([name, target]) => typeof target === 'object' && !name.includes('*'),
  );
  for (const [name] of modules) {
    it(`"${name}" can be imported without a browser`, async () => {
      await import(manifest.name + name.slice(1));
    });
  }
});

describe('side effects', () => {
  it('are promised only for files that exist', () => {
    for (const path of manifest.sideEffects) {
      assert.notDeepEqual(filesBehind(path), [], path);
    }
  });

  it('are those of the files that register elements and of style sheets, and of no other', () => {
    const bundle =
      /^dist\/(paris-call-widgets|loader|signatory-badge|principle-list|signer-map|join-counter)\.js$/;
    const styles = /^dist\/(reserve|themes\/\w+)\.css$/;
    const registering = builtFiles.filter(
      (file) =>
        bundle.test(file) ||
        styles.test(file) ||
        /^dist\/modules\/((.*[./])?define|loader\/loader)\.js$/.test(file),
    );
    const declared = new Set(manifest.sideEffects.flatMap(filesBehind));
    assert.deepEqual([...declared].sort(), registering.sort());
  });
});
