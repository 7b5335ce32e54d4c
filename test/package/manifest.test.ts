import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { ElementDescription } from '../../src/options/elements-manifest.js';
import { readElements } from '../../src/tools/dev/read-elements.js';
import { projectFolder } from '../../src/tools/dev/project.mjs';

const elements = await readElements();
const folder = join(projectFolder, 'src/elements');
const tags = readdirSync(folder).filter((name) => name !== 'shared');

/** The sources of an element with what it shares; without comments, which are where the manifest is from. */
function sourceOf(tag: string): string {
  return [tag, 'shared']
    .flatMap((name) =>
      readdirSync(join(folder, name), { recursive: true }).map((file) =>
        join(folder, name, String(file)),
      ),
    )
    .filter((file) => file.endsWith('.ts') && !/(country|finer)-shapes\.ts$/.test(file))
    .map((file) => readFileSync(file, 'utf8').replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, ''))
    .join('\n');
}

/** What a pattern's first group finds, word by word, each once; words with an expression are left out. */
const words = (text: string, pattern: RegExp): string[] =>
  [
    ...new Set([...text.matchAll(pattern)].flatMap(([, found = '']) => found.trim().split(/\s+/))),
  ].filter((word) => word && !/[${}]/.test(word));

const names = (items: readonly { name: string }[] = []): string[] => items.map(({ name }) => name);

/** The words of `'a' | 'b'`; none for other types. */
const choices = (type = ''): string[] => [...type.matchAll(/'([^']+)'/g)].map(([, word]) => word!);

interface LitClass {
  /** Reading it makes Lit gather the properties. */
  readonly observedAttributes: readonly string[];
  readonly elementProperties: ReadonlyMap<
    string,
    {
      readonly attribute?: string | boolean;
      readonly state?: boolean;
      readonly converter?: { fromAttribute?(value: string | null): unknown };
    }
  >;
}

const classes = (await import('paris-call-widgets' as string)) as Record<string, LitClass>;
for (const { name } of elements) assert.ok(classes[name]!.observedAttributes.length);

/** Attributes of a class with their properties, as the code has them. */
const attributesOf = ({ name }: ElementDescription): Map<string, string> =>
  new Map(
    [...classes[name]!.elementProperties]
      .filter(([, { attribute, state }]) => attribute !== false && !state)
      .map(([property, { attribute }]) => [
        typeof attribute === 'string' ? attribute : property.toLowerCase(),
        property,
      ]),
  );

/** Both lists are the same; else says which tag is to be written, or to be taken away, where. */
function same(what: string, tag: string, inCode: Iterable<string>, described: string[]): void {
  const code = new Set(inCode);
  const missing = [...code].filter((name) => !described.includes(name));
  const gone = described.filter((name) => !code.has(name));
  assert.deepEqual(
    { [`in the code, without ${what}`]: missing, [`${what} of nothing in the code`]: gone },
    { [`in the code, without ${what}`]: [], [`${what} of nothing in the code`]: [] },
    `the comment above the class of <${tag}> and its code differ`,
  );
}

it('the manifest has all elements', () => {
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), tags.sort());
});

for (const element of elements) {
  const { tagName } = element;
  const source = sourceOf(tagName);

  describe(`the manifest of ${tagName}`, () => {
    it('has its attributes and their properties, and no other', () => {
      const inCode = attributesOf(element);
      same('@attr', tagName, inCode.keys(), names(element.attributes));
      for (const { name, fieldName } of element.attributes) {
        assert.equal(fieldName, inCode.get(name), name);
        assert.ok(names(element.members).includes(inCode.get(name)!), name);
      }
    });

    it('has the words and the default of each attribute that takes one of some', () => {
      const { elementProperties } = classes[element.name]!;
      for (const { name, type, fieldName, default: initial } of element.attributes) {
        const read = elementProperties.get(fieldName!)?.converter?.fromAttribute;
        if (typeof read?.('no such word') !== 'string') continue;
        const listed = choices(type?.text);
        assert.deepEqual(listed.map(read), listed, `@attr ${name} of <${tagName}>`);
        assert.ok(
          listed.length > 1,
          `@attr ${name} of <${tagName}> lists its words, as in {'a' | 'b'}`,
        );
        assert.equal(initial, `'${read('no such word')}'`, name);
      }
    });

    it('has its events', () => {
      // What browsers fire too, as FocusEvent, is no event of ours.
      const fired = words(source, /(?:#tell\(|new (?!Focus)\w*Event(?:<[^(]*>)?\()\s*'([\w-]+)'/g);
      same('@fires', tagName, fired, names(element.events));
    });

    it('has its slots', () => {
      const slots = [...source.matchAll(/<slot(?:\s+name="?([\w-]+)"?)?[\s>]/g)];
      same('@slot', tagName, ['', ...slots.map(([, name = '']) => name)], names(element.slots));
    });

    it('has its parts', () => {
      const parts = words(source, /[\s`]part="([^"]+)"/g);
      const described = names(element.cssParts);
      // A word that is a part only by an expression stands with another one and is told of there.
      same(
        '@csspart',
        tagName,
        parts,
        described.filter((name) => parts.includes(name) || !source.includes(`'${name}'`)),
      );
    });

    it('has its custom properties', () => {
      const used = words(source, /var\(\s*(--pledge-[\w-]+)/g);
      same('@cssprop', tagName, used, names(element.cssProperties));
    });

    it('has its states', () => {
      const union = /PledgeState =([^;]+);/.exec(source)?.[1];
      const added = words(source, /states\.add\('([\w-]+)'\)/g);
      same('@cssstate', tagName, [...choices(union), ...added], names(element.cssStates));
    });

    it('has a sentence for everything', () => {
      const { attributes, members, events, slots, cssParts, cssProperties, cssStates } = element;
      const all = [attributes, members, events, slots, cssParts, cssProperties, cssStates];
      const silent = all.flatMap((items = []) => items.filter(({ description }) => !description));
      assert.deepEqual(names(silent), []);
      assert.ok(element.description);
    });

    it('shows nothing that is not public', () => {
      assert.deepEqual(
        names(element.members).filter((name) => /^[#_]/.test(name)),
        [],
      );
    });
  });
}

describe('what is made of the manifest', () => {
  const read = (name: string): string => readFileSync(join(projectFolder, name), 'utf8');

  it('Visual Studio Code knows every element, attribute and word', () => {
    const { tags: known } = JSON.parse(read('dist/vscode.html-custom-data.json')) as {
      tags: { name: string; attributes: { name: string; values?: { name: string }[] }[] }[];
    };
    for (const { tagName, attributes } of elements) {
      const tag = known.find(({ name }) => name === tagName)!;
      assert.deepEqual(names(tag.attributes).sort(), names(attributes).sort());
      for (const { name, type } of attributes) {
        const values = tag.attributes.find((one) => one.name === name)?.values;
        assert.deepEqual(names(values), choices(type?.text), `${tagName} ${name}`);
      }
    }
  });

  it("JetBrains' editors know every element, by the address in package.json", () => {
    const { 'web-types': path, customElements } = JSON.parse(read('package.json')) as Record<
      string,
      string
    >;
    const { contributions } = JSON.parse(read(path!)) as {
      contributions: { html: { elements: { name: string }[] } };
    };
    assert.deepEqual(names(contributions.html.elements).sort(), tags.sort());
    assert.equal(customElements, './dist/custom-elements.json');
  });

  it('React, Vue and Svelte know every element, and each file no other framework', () => {
    for (const framework of ['react', 'vue', 'svelte']) {
      const text = read(`dist/types/${framework}.d.ts`);
      const declared = [...text.matchAll(/^\s+'([\w-]+)': Own</gm)].map(([, tag]) => tag);
      assert.deepEqual(declared.sort(), tags.sort(), framework);
      const from = [...text.matchAll(/(?:from|declare module) '([^.'][^']*)'/g)];
      for (const [, name] of from) assert.equal(name!.split('/')[0], framework);
    }
  });

  it('docs/elements.md has every attribute, part, event and state', () => {
    const text = read('docs/elements.md');
    for (const { tagName, attributes, cssParts, events, cssStates = [] } of elements) {
      const section = text.split(`## ${tagName}\n`)[1]!.split('\n## ')[0]!;
      for (const { name } of [...attributes, ...cssParts, ...events, ...cssStates]) {
        assert.ok(section.includes(`\`${name}\``), `${tagName} ${name}: run npm run build`);
      }
    }
  });
});

describe('types for JSX', () => {
  const tsc = join(createRequire(import.meta.url).resolve('typescript/package.json'), '../bin/tsc');

  /** The complaints of the type checker about a module. */
  function complaints(code: string): string {
    // Within the project, so that the package finds itself by its name.
    const directory = mkdtempSync(join(projectFolder, 'dist/types-'));
    try {
      const file = join(directory, 'use.ts');
      writeFileSync(file, code);
      const options = '--ignoreConfig --noEmit --strict --skipLibCheck --target es2022';
      const resolution = '--module esnext --moduleResolution bundler --types mocha';
      execFileSync(process.execPath, [tsc, ...`${options} ${resolution}`.split(' '), file], {
        cwd: directory,
        encoding: 'utf8',
      });
      return '';
    } catch (error) {
      return (error as { stdout: string }).stdout;
    } finally {
      rmSync(directory, { recursive: true });
    }
  }

  const start = `import type { CustomElements } from 'paris-call-widgets/jsx';
    import type * as classes from 'paris-call-widgets';
    type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
    void (0 as unknown as [CustomElements, Same<1, 1>, classes.SignerMap]);\n`;

  it('take what the manifest says, and each list of words is that of the property', () => {
    const lines = elements.flatMap(({ tagName, name, attributes }) =>
      attributes.flatMap(({ name: attribute, type, fieldName }) => {
        const listed = choices(type?.text);
        const property = `CustomElements['${tagName}']['${attribute}']`;
        return [
          `void (0 as unknown as NonNullable<${property}>);`,
          ...(listed.length
            ? [
                `true satisfies Same<NonNullable<classes.${name}['${fieldName}']>, ${type!.text}>; // ${tagName} ${attribute}`,
              ]
            : []),
        ];
      }),
    );
    assert.equal(complaints(start + lines.join('\n')), '');
  });

  it('refuse a word that is not listed and an attribute that is not there', () => {
    const wrong = `({ variant: 'pil' }) satisfies CustomElements['signatory-badge'];
      ({ 'as-off': '2024' }) satisfies CustomElements['join-counter'];`;
    const found = complaints(start + wrong);
    assert.match(found, /'"pil"' is not assignable/);
    assert.match(found, /'as-off'' does not exist/);
  });
});
