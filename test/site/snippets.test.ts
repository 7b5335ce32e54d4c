import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { transform } from 'esbuild';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { readOptions, type Option } from '../../src/options/read-options.js';
import type { Feed, Signatory } from '../../src/feed/feed-types.js';
import type { Choice } from '../../src/site/snippets/choice.js';
import { frameSnippet } from '../../src/site/snippets/frame-snippet.js';
import { reactSnippet, vueSnippet } from '../../src/site/snippets/framework-snippets.js';
import { htmlSnippet } from '../../src/site/snippets/html-snippet.js';
import { inlineSnippet } from '../../src/site/snippets/inline-snippet.js';
import { linkSnippet } from '../../src/site/snippets/link-snippet.js';
import { markdownSnippet, pictureCommand } from '../../src/site/snippets/markdown-snippet.js';
import { readElements } from '../../src/tools/dev/read-elements.js';

const hostile = '"><script>alert(1)</script>&amp;{{1}}';
const elements = await readElements();
const optionsOf = (tag: string): Option[] =>
  readOptions(
    elements.find(({ tagName }) => tagName === tag)!,
    elements,
  );
const map: Choice = {
  tag: 'signer-map',
  options: optionsOf('signer-map'),
  attributes: [
    ['as-of', '2018-11-12'],
    ['lang', 'fr'],
    ['timeline', ''],
  ],
  files: 'https://cdn.example/dist/',
  fallback: { text: 'Who supports it', href: 'https://pariscall.international/en/' },
  title: 'Who supports it',
  height: 560,
};
const badge: Choice = {
  ...map,
  tag: 'signatory-badge',
  options: optionsOf('signatory-badge'),
  attributes: [['signatory', hostile]],
  fallback: { text: hostile, href: `https://example.org/?q=${hostile}` },
  title: hostile,
};

/** The elements of a snippet, with their attributes. */
function elementsIn(html: string): { name: string; attributes: Record<string, string> }[] {
  const visit = (node: DefaultTreeAdapterTypes.Node): ReturnType<typeof elementsIn> => {
    const own =
      'tagName' in node
        ? [
            {
              name: node.tagName,
              attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
            },
          ]
        : [];
    return [...own, ...('childNodes' in node ? node.childNodes : []).flatMap(visit)];
  };
  return visit(parseFragment(html));
}
const names = (html: string): string[] => elementsIn(html).map(({ name }) => name);
const find = (html: string, name: string): Record<string, string> =>
  elementsIn(html).find((element) => element.name === name)!.attributes;

describe('snippets', () => {
  it('HTML has the loader, the style sheet that keeps its place, the element and a link in it', () => {
    const html = htmlSnippet(map);
    assert.deepEqual(names(html), ['script', 'link', 'signer-map', 'a']);
    assert.deepEqual(find(html, 'script'), {
      type: 'module',
      src: 'https://cdn.example/dist/loader.js',
    });
    assert.deepEqual(find(html, 'signer-map'), { 'as-of': '2018-11-12', lang: 'fr', timeline: '' });
  });

  it('HTML of a map has its picture, unless the map shows something else', () => {
    const plain = htmlSnippet({ ...map, attributes: [['lang', 'fr']] });
    assert.deepEqual(names(plain), ['script', 'link', 'signer-map', 'img', 'a']);
    assert.deepEqual(find(plain, 'img'), {
      ...{ src: 'https://cdn.example/dist/feed/map.svg', width: '960', height: '442' },
      alt: 'Who supports it',
    });
    for (const attribute of ['feed', 'as-of', 'theme', 'layout', 'focus', 'categories']) {
      const other = htmlSnippet({ ...map, attributes: [[attribute, 'x']] });
      assert.equal(names(other).includes('img'), false);
    }
  });

  it('HTML of a map of organisations or of a day has the picture of just that', () => {
    const state = (country: string, joined: string): Signatory => ({
      ...{ id: country, category: 'state', country },
      joined,
    });
    const feed: Feed = {
      ...{ updated: '2024-01-01T00:00:00Z', pledge: {} },
      signatories: [state('FR', '2018-11-12'), state('BR', '2020-05-01')],
    };
    const sourceOf = (attributes: Record<string, string>, known?: Feed): string | undefined =>
      elementsIn(htmlSnippet({ ...map, attributes: Object.entries(attributes) }, known)).find(
        ({ name }) => name === 'img',
      )?.attributes['src'];
    const folder = 'https://cdn.example/dist/feed/';
    assert.equal(sourceOf({ highlight: 'US' }), `${folder}map.svg`);
    assert.equal(sourceOf({ show: 'all' }), `${folder}map-all.svg#show=all`);
    assert.equal(sourceOf({ 'as-of': '2018-11-12' }), undefined);
    for (const [asOf, file] of [
      ['2018-11-12', '2018-11-12'],
      ['2019', '2018-11-12'],
      ['2020-05-01', '2020-05-01'],
      ['2030-01-01', '2020-05-01'],
    ] as const) {
      const of = sourceOf({ 'as-of': asOf, highlight: 'US' }, feed);
      assert.equal(of, `${folder}maps/${file}.svg#as-of=${asOf}`);
    }
    const odd = sourceOf({ 'as-of': hostile }, feed);
    assert.equal(odd, `${folder}maps/2020-05-01.svg#as-of=${encodeURIComponent(hostile)}`);
    assert.equal(sourceOf({ show: hostile }), undefined);
    // There is nothing to be seen before the first day, and no picture of all of a day.
    assert.equal(sourceOf({ 'as-of': '2017-01-01' }, feed), undefined);
    assert.equal(sourceOf({ show: 'all', 'as-of': '2019-01-01' }, feed), undefined);
  });

  it('the frame has everything in its address and a name for who cannot see it', () => {
    const { src, title, loading } = find(frameSnippet(map), 'iframe');
    assert.equal(
      src,
      'https://cdn.example/dist/embed.html#widget=signer-map&as-of=2018-11-12&lang=fr&timeline=',
    );
    assert.deepEqual([title, loading], ['Who supports it', 'lazy']);
  });

  it('WordPress gets one link, no attribute of it without a value', () => {
    const html = linkSnippet(map);
    assert.deepEqual(names(html), ['a']);
    assert.deepEqual(find(html, 'a'), {
      href: 'https://pariscall.international/en/',
      'data-paris-call': 'map',
      'data-as-of': '2018-11-12',
      lang: 'fr',
      'data-timeline': 'timeline',
    });
  });

  it('own data stands in the element, which is given no address to ask', () => {
    const data = { pledge: { name: '</script><script>alert(1)</script>' } };
    const html = inlineSnippet({ ...map, attributes: [['feed', 'https://a.example/']] }, data);
    assert.deepEqual(names(html), ['script', 'link', 'signer-map', 'script', 'a']);
    assert.deepEqual(find(html, 'signer-map'), {});
    const json = /json">(.*)<\/script>/.exec(html)![1]!;
    assert.deepEqual(JSON.parse(json), data);
  });

  it('Markdown is the picture of the badge in a link', () => {
    const choice: Choice = {
      ...badge,
      attributes: [['signatory', 'microsoft']],
      fallback: { text: 'Microsoft [MS] supports it', href: 'https://example.org/a_(b)' },
    };
    assert.equal(
      markdownSnippet(choice),
      '[![Microsoft \\[MS\\] supports it](https://cdn.example/dist/feed/badges/microsoft.svg)](https://example.org/a_%28b%29)',
    );
  });

  it('Markdown names a picture of one’s own, and what makes it, where the ready ones do not fit', () => {
    const choice: Choice = {
      ...badge,
      attributes: [
        ['signatory', 'microsoft'],
        ['variant', 'seal'],
        ['lang', 'fr'],
        ['feed', "https://a.example/it's here"],
      ],
    };
    assert.match(markdownSnippet(choice), /\]\(microsoft\.svg\)\]/);
    assert.equal(
      pictureCommand(choice),
      "npx paris-call-widgets badge microsoft --lang fr --feed 'https://a.example/it'\\''s here' --out microsoft.svg",
    );
  });

  for (const [name, write] of Object.entries({ htmlSnippet, frameSnippet, linkSnippet })) {
    it(`${name} keeps hostile text as text`, () => {
      const html = write(badge);
      const scripts = elementsIn(html).filter((element) => element.name === 'script');
      assert.equal(scripts.filter(({ attributes }) => !attributes['src']).length, 0);
      const address = write === frameSnippet ? find(html, 'iframe')['src']! : '';
      const values = elementsIn(html).flatMap(({ attributes }) => Object.values(attributes));
      assert.ok(values.includes(hostile) || address.includes(encodeURIComponent('<script>')));
    });
  }

  it('React runs what it is given, and hands every attribute on', async () => {
    const { code } = await transform(reactSnippet(badge), { loader: 'jsx', jsxFactory: 'draw' });
    const run = code.replace(/^import.*$/m, '').replace('export function', 'return function');
    // oxlint-disable-next-line no-new-func -- it is what a reader pastes.
    const component = new Function('draw', run)((...parts: unknown[]) => parts) as () => unknown;
    const link = ['a', { href: badge.fallback.href }, hostile];
    assert.deepEqual(component(), ['signatory-badge', { signatory: hostile }, link]);
  });

  it('React and Vue take no brace of a text for code', () => {
    for (const code of [reactSnippet(badge), vueSnippet(badge)]) {
      assert.ok(code.includes("import 'paris-call-widgets/signatory-badge/define';"));
      assert.ok(!code.includes('{{'), code);
      assert.ok(!code.includes('<script>alert'), code);
    }
  });
});
