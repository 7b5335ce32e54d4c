import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { readOptions } from '../../src/options/read-options.js';
import { placesToPaste } from '../../src/site/builder/places.js';
import type { Choice } from '../../src/site/snippets/choice.js';
import { listen, serveSite } from '../../src/tools/dev/serve.mjs';
import { readElements } from '../../src/tools/dev/read-elements.js';
import { until } from '../embed/visit-html.js';
import { record, type Site } from '../pages/site.js';
import { sampleOf } from '../support/option-samples.js';
import { appFolder, runTool } from './apps.js';
import { serveFolder } from './serve-folder.js';

const hostile = '"><script>alert(1)</script>&amp;{{1}}{1}';
const elements = await readElements();

/** Every element with every option filled. */
const filled: readonly Choice[] = elements.map((element) => {
  const options = readOptions(element, elements);
  return {
    tag: element.tagName,
    options,
    attributes: options.map((option) => [option.name, sampleOf(option)] as const),
    files: 'https://cdn.example/dist/',
    fallback: { text: 'Who supports it', href: 'https://example.org/' },
    title: 'Who supports it',
    height: 400,
  };
});

/** A badge of somebody whose name would like to be code. */
const attack: Choice = {
  ...filled.find(({ tag }) => tag === 'signatory-badge')!,
  attributes: [['signatory', hostile]],
  fallback: { text: hostile, href: `https://example.org/?${hostile}` },
};

/** What of an element in a page can be told from outside. */
const look = (page: Page, { tag, options }: Choice, selector: string): Promise<object> =>
  page
    .$eval(
      selector,
      (element, names) => ({
        properties: names.map((name) => [name, Reflect.get(element, name) as unknown]),
        link: element.querySelector('a')!.getAttribute('href'),
        text: element.textContent.trim(),
      }),
      options.map(({ property }) => property),
    )
    .catch((error: unknown) => Promise.reject(new Error(`${tag}: ${String(error)}`)));

/** The app in a folder, and what it asks for beside it, as from a site that has both. */
function serveBeside(folder: string): RequestListener {
  const serveApp = serveFolder(folder);
  return (request, response) =>
    /^\/(dist|feeds)\//.test(request.url!)
      ? void serveSite(request, response)
      : serveApp(request, response);
}

/** Opens what was built, and compares its element with one that has the same attributes in HTML. */
async function compare(site: Site, folder: string, choice: Choice): Promise<void> {
  const { tag, attributes, fallback } = choice;
  const { origin, close } = await listen(serveBeside(folder), 0);
  const page = await site.browser.newPage();
  try {
    const { complaints } = record(page);
    await page.goto(origin);
    const isReal = choice !== attack;
    await until(page, `document.querySelector('#app ${tag}:state(${isReal ? 'ready' : 'empty'})')`);
    await page.evaluate(
      (name, given, link) => {
        const twin = document.createElement(name);
        for (const [attribute, value] of given) twin.setAttribute(attribute, value);
        const inside = document.createElement('a');
        inside.href = link.href;
        inside.textContent = link.text;
        twin.append(inside);
        twin.id = 'twin';
        document.body.append(twin);
        // Frameworks keep what they were given: so does an attribute.
        inside.setAttribute('href', link.href);
      },
      tag,
      attributes,
      fallback,
    );
    assert.deepEqual(await look(page, choice, `#app ${tag}`), await look(page, choice, '#twin'));
    assert.deepEqual(complaints, []);
  } finally {
    await page.close();
    await close();
  }
}

const page = (script: string): string => `<!doctype html><html lang="en"><meta charset="utf-8" />
  <title>A snippet of the builder</title><link rel="icon" href="data:," />
  <main id="app"></main><script type="module" src="./${script}"></script></html>`;

/** Writes a file of an app. */
const write = (app: string, file: string, text: string): void =>
  writeFileSync(join(appFolder(app), file), `${text}\n`);

/** How a snippet becomes an app of a framework. */
interface Framework {
  readonly extension: string;
  /** What puts the snippet in a file into the page. */
  readonly main: (file: string) => string;
  readonly check: string;
  /** What Vite is told. */
  readonly config: (choice: Choice) => string;
  readonly compiler: Readonly<Record<string, unknown>>;
}

const frameworks: Readonly<Record<'react' | 'vue', Framework>> = {
  react: {
    extension: 'tsx',
    main: (file) => `import { createRoot } from 'react-dom/client';
      import { ParisCall } from './${file}';
      createRoot(document.querySelector('#app')!).render(<ParisCall />);`,
    check: 'typescript/bin/tsc',
    config: () => 'export default {};',
    compiler: {},
  },
  vue: {
    extension: 'vue',
    main: (file) => `import { createApp } from 'vue';
      import ParisCall from './${file}.vue';
      createApp(ParisCall).mount('#app');`,
    check: 'vue-tsc/bin/vue-tsc.js',
    config: (choice) => {
      const once = placesToPaste.vue.once!(choice).find(({ title }) => title.includes('vite'))!;
      return `import vue from '@vitejs/plugin-vue';\nexport default { plugins: [${once.code}] };`;
    },
    // The snippet has no types of its own, its template is checked all the same.
    compiler: { allowJs: true, checkJs: true },
  },
};

/** Of its file; a component of Vue in a file of the element's name would stand for itself in its template. */
const nameOf = (choice: Choice): string => `page-${choice === attack ? 'hostile' : choice.tag}`;

/** Writes the snippets of a framework into an app of their own. */
function writeSnippets(name: 'react' | 'vue', choices: readonly Choice[]): string {
  const { extension, compiler } = frameworks[name];
  const app = join(name, 'snippets');
  rmSync(appFolder(app), { recursive: true, force: true });
  mkdirSync(appFolder(app));
  const settings = {
    extends: '../tsconfig.json',
    compilerOptions: compiler,
    include: [`*.${extension}`, 'types.ts'],
  };
  write(app, 'tsconfig.json', JSON.stringify(settings));
  write(app, 'types.ts', `import type {} from 'paris-call-widgets/${name}';`);
  for (const choice of choices) {
    const code = placesToPaste[name].write(choice, undefined)!;
    write(app, `${nameOf(choice)}.${extension}`, code);
  }
  return app;
}

/** Writes what puts one snippet into a page. */
function writePage(name: 'react' | 'vue', app: string, choice: Choice): void {
  const { main, config } = frameworks[name];
  const script = name === 'react' ? 'main.tsx' : 'main.ts';
  write(app, script, main(nameOf(choice)));
  write(app, 'index.html', page(script));
  write(app, 'vite.config.js', config(choice));
}

/** Declares the tests of what the builder gives to users of frameworks. */
export function testBuilderSnippets(site: Site): void {
  for (const name of ['react', 'vue'] as const) {
    describe(`the builder's snippets for ${name}`, () => {
      const choices = [...filled, attack];

      it('pass the check of types with every option, and do not with a wrong value', () => {
        const app = writeSnippets(name, choices);
        const { succeeded, said } = runTool(app, frameworks[name].check, '-p', '.');
        assert.ok(succeeded, said);
        const wrong = filled.map((choice) => ({
          ...choice,
          attributes: choice.attributes.map(
            ([option, value]) => [option, option === 'theme' ? 'drak' : value] as const,
          ),
        }));
        writeSnippets(name, wrong);
        const refused = runTool(app, frameworks[name].check, '-p', '.');
        assert.equal(refused.said.match(/"drak"/g)?.length, filled.length, refused.said);
      });

      for (const choice of choices) {
        const title = choice === attack ? 'hostile text' : `${choice.tag} with every option`;
        it(`${title} is in the page what it would be in HTML`, async () => {
          const app = writeSnippets(name, [choice]);
          writePage(name, app, choice);
          const built = runTool(app, 'vite/bin/vite.js', 'build', '--logLevel', 'error');
          assert.ok(built.succeeded, built.said);
          await compare(site, join(appFolder(app), 'dist'), choice);
        });
      }
    });
  }
}
