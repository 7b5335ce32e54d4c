import { expect } from '@open-wc/testing';
import '../../src/elements/join-counter/join-counter.define.js';
import type { JoinCounter } from '../../src/elements/join-counter/join-counter.js';
import { listenToConsole } from '../support/console-warnings.js';
import { feedWith } from '../support/feed-with.js';
import { feedAddress, partOf, seen, showElement } from '../support/show-element.js';
import { pause, waitFor } from '../support/wait-for.js';

/** The element once everything that follows the number is there too. */
async function counter(attributes = ''): Promise<JoinCounter> {
  const element = await showElement<JoinCounter>(
    `<join-counter loading="eager" ${attributes}></join-counter>`,
  );
  if (element.matches(':state(ready)') && element.variant !== 'inline') {
    await waitFor('what follows the number', () => partOf(element, 'source'));
  }
  return element;
}

const counterOf = async (feed: unknown, attributes = ''): Promise<JoinCounter> =>
  counter(`feed="${await feedAddress(feed)}" ${attributes}`);

const total = (element: JoinCounter): string =>
  element.renderRoot.querySelector('b')?.textContent?.trim() ?? '';

/** Each category's number by its name, as they are read. */
const figures = (element: JoinCounter): Record<string, string> =>
  Object.fromEntries(
    [...element.renderRoot.querySelectorAll('dl > div')].map((row) => [
      row.querySelector('dt')!.textContent!.trim(),
      row.querySelector('dd')!.textContent!.trim(),
    ]),
  );

const someone = (id: string, members: Record<string, unknown>): Record<string, unknown> => ({
  id,
  name: id,
  category: 'civil-society',
  ...members,
});

describe('join-counter', () => {
  describe('accessibility', () => {
    for (const attributes of [
      'variant="panel" goal="2000"',
      'variant="bar" goal="2000"',
      'variant="inline"',
      'as-of="2018-11-12"',
    ]) {
      it(`${attributes} passes the audit in light and dark`, async () => {
        for (const theme of ['light', 'dark']) {
          const element = await counter(`${attributes} theme="${theme}"`);
          await expect(element).to.be.accessible();
        }
      });
    }

    it('the line of growth is described in a sentence', async () => {
      const growth = partOf(await counter(), 'growth')!;
      expect(growth.role).to.equal('img');
      expect(growth.ariaLabel).to.match(/362 on November 12, 2018 to 1,222 on December 25, 2025/);
    });
  });

  describe('the Paris Call today', () => {
    it('is the total and each category, those without one included', async () => {
      const element = await counter();
      expect(total(element)).to.equal('1,222');
      expect(figures(element)).to.deep.equal({
        States: '81',
        'Public authorities': '37',
        'Civil society': '391',
        'Private sector': '708',
        'Without a category': '5',
      });
      expect(seen(element)).to.contain('As of December 25, 2025');
    });

    it('links to where one joins, and to who says so', async () => {
      const element = await counter();
      const join = partOf(element, 'join') as HTMLAnchorElement;
      expect(join.innerText).to.equal('Add your name');
      expect(join.protocol).to.equal('https:');
      expect(partOf(element, 'source')!.querySelector('a')!.href).to.match(/^https:/);
    });

    it('is in the reader’s language and figures', async () => {
      const element = await counter('lang="fr"');
      expect(total(element)).to.match(/^1\s222$/);
      expect(figures(element)).to.include({ États: '81', 'Société civile': '391' });
      element.lang = 'en';
      await waitFor('English', () => figures(element)['States']);
      expect(total(element)).to.equal('1,222');
    });
  });

  describe('the launch', () => {
    it('is the minister’s count, which left out public authorities', async () => {
      const element = await counter('as-of="2018-11-12"');
      expect(total(element)).to.equal('362');
      expect(figures(element)).to.deep.equal({
        States: '51',
        'Public authorities': 'not counted then',
        'Civil society': '93',
        'Private sector': '218',
      });
      expect(seen(element)).to.contain('Published total of November 12, 2018');
      expect(partOf(element, 'growth'), 'nothing has grown yet').to.equal(null);
    });

    it('fits into a sentence, by category', async () => {
      for (const [category, number] of [
        ['state', '51'],
        ['civil-society', '93'],
        ['private-sector', '218'],
      ]) {
        const element = await counter(`variant="inline" as-of="2018-11-12" category="${category}"`);
        expect(seen(element)).to.equal(number);
        expect(getComputedStyle(element).display).to.contain('inline');
      }
    });
  });

  describe('dates', () => {
    const early = someone('early', { joined: '2020-01-01' });
    const late = someone('late', { joined: '2099-01-01' });
    const coarse = someone('coarse', { joined: '2020' });
    const gone = someone('gone', { joined: '2019-01-01', left: '2021-01-01' });
    const dated = feedWith({
      milestones: undefined,
      totals: undefined,
      signatories: [early, late, coarse, gone],
    });

    it('in the future do not count yet', async () => {
      expect(total(await counterOf(dated))).to.equal('2');
    });

    it('count from the last day that they may mean, until somebody leaves', async () => {
      const on = async (day: string): Promise<string> =>
        total(await counterOf(dated, `as-of="${day}"`));
      expect(await on('2019-12-31')).to.equal('1');
      expect(await on('2020-12-30')).to.equal('2');
      expect(await on('2020-12-31')).to.equal('3');
      expect(await on('2021-01-01')).to.equal('2');
    });

    it('of milestones may come in any order', async () => {
      const feed = feedWith({
        milestones: [
          { date: '2020-06-01', counts: { state: 30 } },
          { date: '2018-11-12', counts: { state: 10 } },
          { date: '2019-06-01', counts: { state: 20 } },
        ],
        signatories: [],
        totals: undefined,
      });
      expect(total(await counterOf(feed, 'as-of="2019-12-31"'))).to.equal('20');
      expect(total(await counterOf(feed, 'as-of="2018-12-31"'))).to.equal('10');
      expect(total(await counterOf(feed))).to.equal('30');
    });

    it('before anybody signed: an honest nothing', async () => {
      const element = await counter('as-of="2018-01-01"');
      expect(element.matches(':state(empty)')).to.equal(true);
      expect(total(element)).to.equal('0');
    });

    it('of nonsense are left aside, with one warning', async () => {
      const { said, stop } = listenToConsole();
      const element = await counter('as-of="yesterday"');
      await waitFor('the warning', () => said.length);
      await pause(50);
      stop();
      expect(total(element)).to.equal('1,222');
      expect(said.filter((text) => text.includes('as-of="yesterday"'))).to.have.length(1);
    });
  });

  describe('goal', () => {
    it('is reached as far as it is, rounded down', async () => {
      const goal = partOf(await counter('goal="1223"'), 'goal')!;
      expect(goal.innerText).to.equal('99% of the goal of 1,223');
      expect(goal.ariaValueNow).to.equal('99');
    });

    it('may be passed', async () => {
      const goal = partOf(await counter('goal="611"'), 'goal')!;
      expect(goal.innerText).to.equal('200% of the goal of 611');
      expect(goal.ariaValueNow).to.equal('100');
    });

    it('of nonsense is none', async () => {
      const { stop } = listenToConsole();
      for (const goal of ['0', '-5', 'many', 'Infinity']) {
        const element = await counter(`goal="${goal}"`);
        expect(partOf(element, 'goal'), goal).to.equal(null);
        expect(total(element)).to.equal('1,222');
      }
      stop();
    });
  });

  describe('variants', () => {
    it('of junk look as the panel, and a category of junk counts all', async () => {
      const { said, stop } = listenToConsole();
      const element = await counter('variant="tower" category="guild"');
      await waitFor('the warnings', () => said.length > 1);
      stop();
      expect(said.join()).to.contain('variant="tower"').and.contain('category="guild"');
      expect(element.variant).to.equal('panel');
      expect(element.category).to.equal('all');
      expect(total(element)).to.equal('1,222');
    });

    it('bar: the widths of the categories are their shares', async () => {
      const element = await counter('variant="bar"');
      const pieces = [...element.renderRoot.querySelectorAll('.stack i')].map(
        (piece) => piece.getBoundingClientRect().width,
      );
      const whole = pieces.reduce((sum, width) => sum + width, 0);
      expect(pieces).to.have.length(5);
      expect(pieces[3]! / whole).to.be.closeTo(708 / 1222, 0.02);
      expect(pieces[0]! / whole).to.be.closeTo(81 / 1222, 0.02);
    });

    it('inline: nothing but the number', async () => {
      expect(seen(await counter('variant="inline"'))).to.equal('1,222');
    });

    it('change in place, without a word on the console', async () => {
      const { said, stop } = listenToConsole();
      const element = await counter('variant="inline"');
      element.variant = 'bar';
      await waitFor('the bar', () => element.renderRoot.querySelector('.bar'));
      element.variant = 'panel';
      await waitFor('the panel', () => partOf(element, 'growth'));
      element.category = 'state';
      element.variant = 'inline';
      await waitFor('the states', () => seen(element) === '81');
      await pause(50);
      stop();
      expect(said).to.deep.equal([]);
    });
  });

  describe('animation', () => {
    it('never changes what is heard: the number is the true one from the start', async () => {
      const element = await showElement<JoinCounter>('<join-counter></join-counter>');
      const heard = new Set([total(element)]);
      const number = element.renderRoot.querySelector('b')!;
      new MutationObserver(() => heard.add(total(element))).observe(number, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      await pause(1200);
      expect([...heard]).to.deep.equal(['1,222']);
      expect(number.closest('[aria-live]')).to.equal(null);
    });

    it('runs when the number of another feed is higher, and ends at the true one', async () => {
      const feed = (state: number): Promise<string> =>
        feedAddress(feedWith({ milestones: undefined, signatories: undefined, totals: { state } }));
      const element = await counter(`feed="${await feed(1000)}"`);
      await pause(1000);
      element.feed = await feed(2000);
      const number = element.renderRoot.querySelector('b')!;
      await waitFor('the new number', () => total(element) === '2,000');
      await waitFor('its end', () => !element.renderRoot.querySelector('[data-shown]'));
      expect(number.isConnected || total(element) === '2,000').to.equal(true);
    });
  });

  describe('feeds', () => {
    it('with counts that are none leave those out and say so', async () => {
      const feed = await feedAddress(
        feedWith({
          milestones: undefined,
          signatories: undefined,
          totals: {
            state: -1,
            'public-authority': 1.5,
            'civil-society': 1e21,
            'private-sector': '7',
            uncategorised: 4,
          },
        }),
      );
      const problems: string[] = [];
      const hear = (event: Event): void =>
        void problems.push(
          ...(event as CustomEvent<{ problems: { pointer: string }[] }>).detail.problems.map(
            ({ pointer }) => pointer,
          ),
        );
      addEventListener('feed-load', hear);
      const element = await counter(`feed="${feed}"`);
      removeEventListener('feed-load', hear);
      expect(total(element)).to.equal('4');
      expect(problems).to.include.members([
        '/totals/state',
        '/totals/public-authority',
        '/totals/civil-society',
        '/totals/private-sector',
      ]);
    });

    it('without anybody: an honest empty state', async () => {
      const element = await counterOf(
        feedWith({ signatories: [], milestones: undefined, totals: undefined }),
      );
      expect(element.matches(':state(empty)')).to.equal(true);
      expect(total(element)).to.equal('0');
    });

    it('that fail leave the author’s content', async () => {
      const { stop } = listenToConsole();
      const element = await showElement<JoinCounter>(
        '<join-counter feed="/faults/html"><p>1,222 have joined.</p></join-counter>',
      );
      stop();
      expect(element.matches(':state(error)')).to.equal(true);
      expect(element.querySelector('p')!.offsetHeight).to.be.above(0);
    });

    it('with a link that is none of the web’s have no button', async () => {
      const feed = feedWith();
      (feed['pledge'] as Record<string, unknown>)['joinUrl'] = 'javascript:alert(1)';
      expect(partOf(await counterOf(feed), 'join')).to.equal(null);
    });
  });
});
