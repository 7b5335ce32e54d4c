import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { endFour, showFour, type FourElements } from '../support/four-elements.js';
import { scriptedFeed } from '../support/scripted-feed.js';
import { partOf, seen } from '../support/show-element.js';
import { waitFor } from '../support/wait-for.js';

/** A feed with the same text wherever the format has one, and the same address for each link. */
function feedOf(text: string, url = 'https://example.org/'): object {
  const both = { en: text, [text]: text };
  return {
    version: 1,
    updated: '2025-12-25T08:38:32Z',
    [text]: text,
    source: { name: both, url, license: text },
    pledge: {
      name: both,
      shortName: both,
      url,
      joinUrl: url,
      principles: [{ id: text, number: 1, title: both, summary: both, url }],
      absent: [{ country: 'RU', source: url }],
    },
    milestones: [{ date: '2018-11-12', counts: { [text]: 2 }, label: both, source: url }],
    totals: { state: 2, [text]: 3 },
    signatories: [
      {
        id: 'acme',
        name: both,
        category: text,
        kind: both,
        country: text,
        joined: '2019-01-01',
        url,
      },
      { id: text, name: 'Neighbour', category: 'state', country: 'FR', joined: '2019-01-01' },
    ],
  };
}

/** The four elements with everything open that can be opened. */
async function fourOf(feed: object, signatory = 'acme', attributes = ''): Promise<FourElements> {
  const { url } = await scriptedFeed([{ body: feed }]);
  const four = await showFour(url, signatory, `show="all" ${attributes}`);
  await four.told('loads');
  for (const { renderRoot } of four.all) {
    for (const details of renderRoot.querySelectorAll('details')) details.open = true;
  }
  await waitFor('the table', () => four.map.renderRoot.querySelector('table'));
  return four;
}

const hrefs = ({ all }: FourElements): string[] =>
  all.flatMap(({ renderRoot }) =>
    [...renderRoot.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')!),
  );

describe('content', () => {
  afterEach(endFour);

  for (const text of [
    '<img src=x onerror="window.harm = 1"><script>window.harm = 1</script>',
    '"><svg onload=window.harm=1>\'--><iframe src="javascript:parent.harm=1">',
    '${window.harm = 1} {{constructor.constructor("window.harm=1")()}} <?lit$123$?>',
    '</style><style>*{display:none}</style>;color:red}*{display:none',
    '&lt;b&gt; &amp; \\u003cb\\u003e',
  ]) {
    it(`row 29: ${text} is shown as text, wherever it stands`, async () => {
      const own = new Set(
        (await fourOf(feedOf('Plain'))).all.flatMap(({ renderRoot }) =>
          [...renderRoot.querySelectorAll('*')].map(({ localName }) => localName),
        ),
      );
      endFour();
      const four = await fourOf(feedOf(text));
      const shown = text.replaceAll(/\s+/g, ' ');
      expect(partOf(four.badge, 'name')?.innerText).to.contain(text);
      expect(partOf(four.badge, 'pledge')?.innerText).to.contain(text);
      for (const part of ['title', 'summary']) {
        expect(partOf(four.list, part)?.innerText).to.contain(text);
      }
      expect(seen(four.map), 'source, licence and country').to.contain(shown);
      for (const { renderRoot } of four.all) {
        for (const element of renderRoot.querySelectorAll('*')) {
          expect(own).to.include(element.localName);
          for (const { name } of element.attributes) expect(name).to.not.match(/^on/);
        }
      }
      expect((window as { harm?: number }).harm).to.equal(undefined);
    });

    it(`row 29: ${text} in an attribute is shown as text, or not at all`, async () => {
      const nonsense = ['variant', 'only', 'as-of', 'theme', 'show', 'highlight', 'category'];
      const attributes = nonsense.map((name) => `${name}="${text.replaceAll('"', "'")}"`);
      const four = await fourOf(feedOf(text), text, attributes.join(' '));
      expect(seen(four.badge)).to.contain('Neighbour');
      endFour();
      const absent = await fourOf(feedOf('Plain'), `${text}!`);
      expect(seen(absent.badge)).to.contain(`${text}!`.replaceAll(/\s+/g, ' '));
      expect(absent.badge.renderRoot.querySelector('img, script, iframe, style')).to.equal(null);
      expect((window as { harm?: number }).harm).to.equal(undefined);
    });
  }

  for (const address of [
    'javascript:window.harm=1',
    ' java\tscript:window.harm=1',
    'data:text/html,<script>parent.harm=1</script>',
    'blob:https://example.org/1',
    'vbscript:msgbox',
    'page.html',
    '//example.org/',
    'https://',
    'https:///example.org',
    'mailto:a@example.org',
  ]) {
    it(`row 30: ${JSON.stringify(address)} is no link, and the text stays`, async () => {
      const four = await fourOf(feedOf('Plain', address));
      expect(hrefs(four)).to.deep.equal([]);
      for (const element of four.all) expect(seen(element)).to.not.equal('');
      expect(seen(four.map)).to.contain('Plain');
      expect(four.loads[0]?.problems.map(({ problem }) => problem)).to.include('link');
    });
  }

  for (const [what, text] of [
    ['without a space', 'x'.repeat(10_000)],
    ['of many words', 'word '.repeat(2000)],
  ] as const) {
    it(`row 31: a name of 10,000 characters ${what} wraps, is bounded and is all there`, async () => {
      await setViewport({ width: 320, height: 700 });
      try {
        for (const variant of ['card', 'pill', 'seal']) {
          const four = await fourOf(feedOf(text), 'acme', `variant="${variant}"`);
          // Of a group, Firefox gives a box that is larger than all that is in it.
          const wide = four.all.flatMap(({ localName, renderRoot }) =>
            [...renderRoot.querySelectorAll(':not(g)')]
              .filter((one) => one.getBoundingClientRect().right > 320 && !one.closest('.table'))
              .map((one) => `${localName} ${one.localName} ${one.part.value}`),
          );
          expect(wide).to.deep.equal([]);
          for (const element of [document.documentElement, ...four.all]) {
            expect(element.scrollWidth, element.localName).to.be.at.most(320);
          }
          const name = partOf(four.badge, 'name')!;
          expect(name.textContent.trim()).to.equal(text.trim());
          expect(four.badge.offsetHeight, variant).to.be.below(1000);
          endFour();
        }
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
    });
  }

  for (const [what, text] of [
    ['a right-to-left override', '‮evil\u2066'],
    ['combining marks', `Z${'̸̨̧͕'.repeat(200)}`],
    ['half a surrogate pair', 'half \ud83d pair \udc00'],
    ['emoji', '👩‍👩‍👧‍👦🏳️‍🌈'],
    ['NUL and other controls', 'a\u0000b\u0007c\u001b[31m'],
  ] as const) {
    it(`row 32: ${what} is shown and leaves its neighbours in order`, async () => {
      const box = ({ badge }: FourElements): number[] =>
        ['status', 'facts'].map((part) =>
          Math.round(partOf(badge, part)!.getBoundingClientRect().x),
        );
      const plain = box(await fourOf(feedOf('Plain')));
      endFour();
      const four = await fourOf(feedOf(text));
      expect(box(four)).to.deep.equal(plain);
      expect(partOf(four.badge, 'name')?.textContent).to.contain(text);
      expect(getComputedStyle(partOf(four.badge, 'name')!.firstElementChild!).unicodeBidi).to.equal(
        'isolate',
      );
      expect(seen(four.badge)).to.match(/Since January 1, 2019/);
      for (const value of [text, `${text} nobody`]) {
        four.badge.setAttribute('signatory', value);
        await four.badge.updateComplete;
      }
      await waitFor('the sentence', () => partOf(four.badge, 'absence'));
    });
  }
});
