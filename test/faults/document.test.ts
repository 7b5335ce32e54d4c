import { expect } from '@open-wc/testing';
import { feedTitled, feedWith, feedWithPledge } from '../support/feed-with.js';
import { endFour, showFour, type FourElements } from '../support/four-elements.js';
import { scriptedFeed } from '../support/scripted-feed.js';
import { partOf, seen } from '../support/show-element.js';
import { waitFor } from '../support/wait-for.js';

/** The four elements once they show a document. */
async function fourOf(body: unknown, attributes = '', signatory = 'acme'): Promise<FourElements> {
  const feed = await scriptedFeed([{ body }]);
  const four = await showFour(feed.url, signatory, attributes);
  await four.told('loads');
  return four;
}

const problemsOf = ({ loads }: FourElements): string[] =>
  loads[0]!.problems.map(({ pointer, problem }) => `${pointer} ${problem}`);
const total = ({ counter }: FourElements): string =>
  partOf(counter, 'total')?.innerText.replaceAll(/\s+/g, ' ').trim() ?? '';
const member = (id: string, more: object = {}): object => ({
  id,
  name: id.toUpperCase(),
  category: 'civil-society',
  joined: '2019-01-01',
  ...more,
});
const acme = member('acme', { name: 'Acme' });
const only = (...signatories: unknown[]): object =>
  feedWith({ signatories, milestones: undefined, totals: undefined });

describe('document', () => {
  afterEach(endFour);

  for (const [what, body] of [
    ['null', 'null'],
    ['an array', '[]'],
    ['a number', '5'],
    ['an empty object', '{}'],
    ['without a pledge', { version: 1 }],
    ['with null for a pledge', { version: 1, pledge: null }],
    ['without a version', feedWith({ version: undefined })],
  ] as const) {
    it(`row 16: ${what} is called no feed and leaves the author’s content`, async () => {
      const four = await showFour((await scriptedFeed([{ body }])).url);
      await four.told('errors');
      expect(four.showOwnContent).to.equal(true);
      for (const line of four.said) expect(line).to.contain('not a feed');
      expect(four.said).to.have.length(4);
    });
  }

  it('row 17: what a newer minor version adds is ignored', async () => {
    const four = await fourOf(feedWith({ version: 1.5, moods: ['good'], signatories: [acme] }));
    expect(seen(four.badge)).to.contain('Acme');
    expect(problemsOf(four)).to.deep.equal([]);
    expect(four.said).to.deep.equal([]);
  });

  it('row 18: a newer major version is called that', async () => {
    const four = await showFour((await scriptedFeed([{ body: feedWith({ version: 2 }) }])).url);
    await four.told('errors');
    expect(four.showOwnContent).to.equal(true);
    for (const { error } of four.errors) expect(error.message).to.contain('needs an update');
  });

  it('row 19: what is broken is left out and reported, the rest shows', async () => {
    const four = await fourOf({
      ...feedWithPledge({
        joinUrl: 7,
        principles: [null, { id: 'two', title: 5 }, { id: 'one', number: 1, title: 'First' }],
      }),
      milestones: 'none',
      totals: undefined,
      source: [],
      signatories: [
        7,
        null,
        [],
        { id: 'nameless' },
        { name: 'No id' },
        acme,
        member('b', { url: 1 }),
      ],
    });
    expect(total(four)).to.equal('2 signatories');
    expect(seen(four.badge)).to.contain('Acme');
    expect(seen(four.list)).to.contain('First');
    expect(problemsOf(four)).to.have.members([
      '/pledge/joinUrl link',
      '/pledge/principles/0 object',
      '/pledge/principles/1/title text',
      '/milestones list',
      '/source object',
      '/signatories/0 object',
      '/signatories/1 object',
      '/signatories/2 object',
      '/signatories/3/name missing',
      '/signatories/4/id missing',
      '/signatories/6/url link',
    ]);
  });

  it('row 20: of two with one id the first counts', async () => {
    const four = await fourOf(only(acme, member('acme', { name: 'Second' })));
    expect(total(four)).to.equal('1 signatory');
    expect(seen(four.badge)).to.contain('Acme').and.not.contain('Second');
    expect(problemsOf(four)).to.deep.equal(['/signatories/1/id duplicate']);
  });

  it('row 21: an unknown category or country is kept, counted, and on no wrong country', async () => {
    const state = (id: string, country: string): object =>
      member(id, { category: 'state', country });
    const four = await fourOf(
      only(
        member('acme', { name: 'Acme', category: 'guild', country: 'Atlantis' }),
        state('x', 'XX'),
        state('f', 'fr'),
        state('e', 'EUROPE'),
      ),
      'show="all"',
    );
    expect(total(four)).to.equal('4 signatories');
    expect(seen(four.counter)).to.match(/Without a category 1/);
    expect(seen(four.badge)).to.contain('Acme').and.not.contain('guild');
    const filled = [...four.map.renderRoot.querySelectorAll('[part="country signed"]')];
    expect(new Set(filled.map((mark) => mark.getAttribute('data-country')))).to.deep.equal(
      new Set(['FR']),
    );
    four.map.renderRoot.querySelector('details')!.open = true;
    const table = await waitFor('the table', () =>
      four.map.renderRoot.querySelector<HTMLElement>(".table[aria-busy='false'] table"),
    );
    expect(table.innerText).to.contain('Atlantis').and.contain('EUROPE').and.contain('France');
    expect(problemsOf(four)).to.deep.equal([
      '/signatories/0/category category',
      '/signatories/0/country country',
      '/signatories/2/country country',
      '/signatories/3/country country',
    ]);
  });

  it('row 22: keys that objects inherit are harmless, as ids, categories, countries and languages', async () => {
    const odd = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const text = '{"__proto__": "P", "constructor": "C", "en": "Good"}';
    const entries = odd.map(
      (key) => `{"id": "${key}", "name": ${text}, "category": "${key}", "country": "${key}"}`,
    );
    for (const lang of ['constructor', '__proto__', 'en']) {
      const four = await fourOf(
        `{"version": 1, "updated": "2025-01-01", "__proto__": {"polluted": 1},
          "pledge": {"name": ${text}, "__proto__": {"polluted": 1},
            "principles": [{"id": "__proto__", "number": 1, "title": ${text}}]},
          "totals": {"__proto__": 5, "constructor": 2},
          "signatories": [${entries.join()}]}`,
        `lang="${lang}"`,
        '__proto__',
      );
      expect(({} as { polluted?: number }).polluted).to.equal(undefined);
      expect(seen(four.badge)).to.contain('Good').and.not.contain('[object');
      expect(seen(four.list)).to.contain('Good');
      expect(seen(four.counter)).to.not.match(/NaN|\[object|function/);
      endFour();
    }
  });

  it('row 23: 100,000 levels of nesting in a member are as good as any other nonsense', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const feed = JSON.stringify(feedWith({ source: 'DEEP', moods: 'DEEP' }));
    const four = await fourOf(feed.replaceAll('"DEEP"', deep));
    expect(seen(four.badge)).to.contain('Acme');
    expect(problemsOf(four)).to.deep.equal(['/source object']);
  });

  it('row 23: 100,000 signatories are counted, and draw no more than a few do', async () => {
    const many = Array.from({ length: 100_000 }, (_, index) => ({
      id: `s${index}`,
      name: `Number ${index}`,
      category: 'private-sector',
      country: 'FR',
    }));
    const four = await fourOf(only(acme, ...many), 'show="all"');
    expect(total(four)).to.equal('100,001 signatories');
    expect(seen(four.badge)).to.contain('Acme');
    for (const { renderRoot } of four.all) {
      expect(renderRoot.querySelectorAll('*').length).to.be.below(2000);
    }
  });

  it('row 24: a list that shrinks to nothing is honestly empty', async () => {
    const four = await fourOf({
      ...feedWithPledge({ principles: [] }),
      signatories: [],
      milestones: [],
      totals: {},
    });
    expect(four.all.map((element) => element.matches(':state(empty)'))).to.not.include(false);
    expect(total(four)).to.equal('0 signatories');
    expect(partOf(four.badge, 'badge')).to.equal(null);
    expect(seen(four.badge)).to.contain('acme is not on the list');
    expect(seen(four.map)).to.contain('0 states');
    expect(four.text).to.not.match(/NaN|Infinity|undefined/);
    expect(four.said).to.deep.equal([]);
  });

  for (const wrong of [-1, 1.5, 1e300, '81', null, true, [5]]) {
    it(`row 25: a count of ${JSON.stringify(wrong)} is left out and reported`, async () => {
      const four = await fourOf(
        feedWith({
          signatories: [acme],
          totals: { state: wrong, 'civil-society': 3 },
          milestones: [{ date: '2019-02-01', counts: { state: wrong, 'civil-society': 2 } }],
        }),
      );
      expect(total(four)).to.equal('3 signatories');
      expect(problemsOf(four)).to.have.members([
        '/milestones/0/counts/state count',
        '/totals/state count',
      ]);
    });
  }

  for (const wrong of ['2019-02-30', '2019-13', '31.12.2019', '', 'soon', 20190101]) {
    it(`row 26: the date ${JSON.stringify(wrong)} is none`, async () => {
      const four = await fourOf(only(member('acme', { name: 'Acme', joined: wrong })));
      expect(seen(four.badge))
        .to.contain('Acme')
        .and.not.match(/Since|NaN|Invalid/);
      expect(problemsOf(four)).to.deep.equal(['/signatories/0/joined date']);
    });
  }

  it('row 26: who joins in the future is not counted yet, and has no badge', async () => {
    const later = member('acme', { name: 'Acme', joined: '2026-01-01' });
    const four = await fourOf(only(later, member('b'), member('c', { joined: '2025' })));
    expect(total(four)).to.equal('1 signatory');
    expect(partOf(four.badge, 'badge')).to.equal(null);
  });

  it('row 27: milestones out of order are sorted', async () => {
    const at = (date: string, count: number): object => ({ date, counts: { state: count } });
    const four = await fourOf(
      feedWith({
        signatories: [],
        totals: undefined,
        milestones: [at('2021-01-01', 30), at('2019-01-01', 10), at('2020-01-01', 20)],
      }),
    );
    expect(total(four)).to.equal('30 signatories');
    expect(partOf(four.counter, 'growth')?.ariaLabel).to.contain(
      'from 10 on January 1, 2019 to 30',
    );
  });

  it('row 19: what is no text in a language map is left out and reported', async () => {
    const four = await fourOf(feedTitled({ en: 5, fr: '', de: 'Eins' }));
    expect(partOf(four.list, 'title')?.innerText).to.equal('Eins');
    expect(problemsOf(four)).to.deep.equal([
      '/pledge/principles/0/title/en text',
      '/pledge/principles/0/title/fr text',
    ]);
  });

  for (const [title, lang, expected] of [
    [{ fr: 'Un', en: 'One' }, 'fr-CA', 'Un'],
    [{ 'fr-CA': 'Un', en: 'One' }, 'fr', 'One'],
    [{ fr: 'Un', en: 'One' }, 'ja', 'One'],
    [{ FR: 'Un', EN: 'One' }, 'fr', 'Un'],
    [{ sv: 'Ett', fi: 'Yksi' }, 'ja', 'Ett'],
    [{ 'not a tag!': 'Odd' }, 'en', 'Odd'],
    [{ en: 5, fr: 'Un' }, 'en', 'Un'],
    [{ en: '', fr: 'Un' }, 'en', 'Un'],
  ] as const) {
    it(`row 28: of ${JSON.stringify(title)} a reader of ${lang} gets ${expected}`, async () => {
      const four = await fourOf(feedTitled(title), `lang="${lang}"`);
      expect(partOf(four.list, 'title')?.innerText).to.equal(expected);
    });
  }
});
