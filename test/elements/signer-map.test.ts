import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/elements/signer-map/signer-map.define.js';
import type { SignerMap } from '../../src/elements/signer-map/signer-map.js';
import { listenToConsole } from '../support/console-warnings.js';
import { feedWith } from '../support/feed-with.js';
import { feedAddress, partOf, seen, showElement } from '../support/show-element.js';
import { waitFor } from '../support/wait-for.js';

const map = (attributes = ''): Promise<SignerMap> =>
  showElement(`<signer-map loading="eager" ${attributes}></signer-map>`);

const mapOf = async (feed: unknown, attributes = ''): Promise<SignerMap> =>
  map(`feed="${await feedAddress(feed)}" ${attributes}`);

const launch = 'as-of="2018-11-12" highlight="US,RU,CN,PK"';

const marks = (element: SignerMap, code: string): Element[] => [
  ...element.renderRoot.querySelectorAll(`[data-country='${code}']`),
];
/** How a country is drawn: `signed`, `unclear`, `left` or `quiet`; nothing where it has no mark. */
const fillOf = (element: SignerMap, code: string): string =>
  marks(element, code).at(-1)?.getAttribute('part')?.replace('country ', '') ?? '';
const labels = (element: SignerMap): string[] => [
  ...new Set(
    [...element.renderRoot.querySelectorAll<HTMLElement>("[part='label']")].map(
      ({ innerText }) => innerText,
    ),
  ),
];
const circles = (element: SignerMap): number =>
  element.renderRoot.querySelectorAll("[part='circle']").length;
const text = (element: SignerMap, part: string): string =>
  (partOf(element, part)?.innerText ?? '').replaceAll(/\s+/g, ' ').trim();
const tip = (element: SignerMap): string => {
  const shown = partOf(element, 'tip')!;
  return shown.hidden ? '' : shown.innerText.replaceAll(/\s+/g, ' ').trim();
};

/** The middle of a country's last mark, in whole pixels of the viewport. */
function middleOf(element: SignerMap, code: string): [number, number] {
  const mark = marks(element, code).at(-1)!;
  mark.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = mark.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

async function table(element: SignerMap): Promise<HTMLTableElement> {
  const details = element.renderRoot.querySelector('details')!;
  details.open = true;
  return waitFor('the whole table', () =>
    details.querySelector<HTMLTableElement>(".table[aria-busy='false'] table"),
  );
}

const row = (of: HTMLTableElement, name: string): string[] | undefined =>
  [...of.rows]
    .map(({ cells }) => [...cells].map(({ innerText }) => innerText.trim()))
    .find(([first]) => first === name);

describe('signer-map', () => {
  describe('accessibility', () => {
    for (const attributes of ['', 'show="all"', 'show="organisations"', launch]) {
      it(`${attributes || 'plain'} passes the audit in light and dark`, async () => {
        for (const theme of ['light', 'dark']) {
          await expect(await map(`${attributes} theme="${theme}"`)).to.be.accessible();
        }
      });
    }

    it('passes the audit with its table open and with a country described', async () => {
      const element = await map('show="all"');
      await table(element);
      await expect(element).to.be.accessible();
      await sendMouse({ type: 'move', position: middleOf(element, 'BR') });
      await waitFor('the description', () => tip(element));
      await expect(element).to.be.accessible();
    });
  });

  describe('today', () => {
    it('81 states have signed, the United States among them', async () => {
      const element = await map();
      expect(text(element, 'headline')).to.equal('81 states have signed, as of December 25, 2025.');
      expect(fillOf(element, 'FR')).to.equal('signed');
      expect(fillOf(element, 'US')).to.equal('signed');
      for (const code of ['RU', 'CN', 'PK']) expect(fillOf(element, code)).to.equal('quiet');
      expect(text(element, 'legend')).to.equal('81 signed not on the list');
      expect(circles(element)).to.equal(0);
    });

    it('small states have a dot', async () => {
      const element = await map();
      for (const code of ['MT', 'MC', 'SG', 'LI', 'SM', 'AD', 'MU']) {
        const dot = marks(element, code).at(-1);
        expect(dot?.localName, code).to.equal('circle');
      }
    });

    it('organisations are circles whose areas compare', async () => {
      const element = await map('show="organisations"');
      expect(text(element, 'headline')).to.match(/^1,141 organisations have signed/);
      expect(fillOf(element, 'FR')).to.equal('quiet');
      const radii = [...element.renderRoot.querySelectorAll("[part='circle']")].map((circle) =>
        Number(circle.getAttribute('r')),
      );
      expect(radii.length).to.be.above(60);
      expect(radii, 'small ones on top').to.deep.equal([...radii].sort((a, b) => b - a));
      expect(text(element, 'legend')).to.contain('organisations');
      expect(text(element, 'legend'), 'nothing is filled').not.to.contain('on the list');
    });

    it('has the colours that a page gives to land, whoever is on it', async () => {
      const colours = '--pledge-map-signed: rgb(0, 128, 0); --pledge-map-quiet: rgb(1, 2, 3)';
      for (const show of ['states', 'all']) {
        const element = await map(`show="${show}" style="${colours}"`);
        const colourOf = (code: string): string => getComputedStyle(marks(element, code)[0]!).fill;
        expect([colourOf('FR'), colourOf('RU')]).to.deep.equal(['rgb(0, 128, 0)', 'rgb(1, 2, 3)']);
      }
    });

    it('`show` of junk shows states, as none does', async () => {
      const { stop } = listenToConsole();
      const element = await map('show="everything"');
      stop();
      expect(element.show).to.equal('states');
      expect(circles(element)).to.equal(0);
      const both = await map('show="all"');
      expect(fillOf(both, 'FR')).to.equal('signed');
      expect(circles(both)).to.be.above(60);
    });
  });

  describe('the launch', () => {
    it('says that 39 of the 51 can be named', async () => {
      const element = await map(launch);
      expect(text(element, 'headline')).to.equal(
        '51 states had signed by November 12, 2018; the 39 that sources name are shown.',
      );
      expect(text(element, 'legend')).to.match(
        /^39 signed 32 listed later, may have signed not on the list$/,
      );
    });

    it('keeps what is proved apart from what may be', async () => {
      const element = await map(launch);
      expect(fillOf(element, 'FR')).to.equal('signed');
      expect(fillOf(element, 'CO')).to.equal('unclear');
      expect(fillOf(element, 'AU'), 'named as absent').to.equal('quiet');
    });

    it('marks and names what the story is about', async () => {
      const element = await map(launch);
      expect(labels(element)).to.include.members(['United States', 'Russia', 'China', 'Pakistan']);
      expect(element.renderRoot.querySelectorAll('.outline')).to.have.length(4);
      expect(text(element, 'highlighted')).to.equal(
        'Had not signed: China, Pakistan, Russia, and United States',
      );
      for (const code of ['US', 'RU', 'CN', 'PK']) expect(fillOf(element, code)).to.equal('quiet');
    });

    it('writes names on their country where there is room, else over the sea', async () => {
      /** What is below five points of each name that shows, by the name. */
      const below = async (width: number, attributes: string): Promise<Map<string, string[]>> => {
        await setViewport({ width, height: 800 });
        const element = await map(attributes);
        element.scrollIntoView();
        const { renderRoot } = element;
        const at = (x: number, y: number): string =>
          (renderRoot as ShadowRoot).elementFromPoint(x, y)!.getAttribute('data-country') ?? 'sea';
        return new Map(
          [...renderRoot.querySelectorAll<HTMLElement>("[part='label']")]
            .filter(({ offsetWidth }) => offsetWidth)
            .map((label) => {
              const { left, top, width, height } = label.getBoundingClientRect();
              const shares = [0.1, 0.3, 0.5, 0.7, 0.9];
              return [
                label.innerText,
                shares.map((share) => at(left + share * width, top + height / 2)),
              ];
            }),
        );
      };
      // As wide as the column of an article.
      const column = await below(720, launch);
      expect(column.get('United States')!.every((code) => code === 'US')).to.equal(true);
      for (const [name, places] of await below(1000, 'highlight="PK,NG,FR,CL"')) {
        expect(places.filter((code) => code === 'sea').length, `${name}: ${places}`).to.be.above(2);
      }
      await setViewport({ width: 800, height: 600 });
    });

    it('says of the same states today what has become of them', async () => {
      const element = await map('highlight="us,RU"');
      expect(text(element, 'highlighted')).to.equal(
        'Signed: United States Have not signed: Russia',
      );
    });

    it('a highlight of nonsense is left aside, with one warning', async () => {
      const { said, stop } = listenToConsole();
      const element = await map('highlight="123; Atlantis"');
      await waitFor('the warning', () => said.length);
      stop();
      expect(labels(element)).to.deep.equal([]);
      expect(said.join()).to.contain('highlight=');
      expect(text(element, 'headline')).to.contain('81 states');
    });

    it('in French', async () => {
      const element = await map(`${launch} lang="fr"`);
      expect(text(element, 'headline')).to.contain('51 États avaient signé au 12 novembre 2018');
      expect(labels(element)).to.include.members(['États-Unis', 'Russie', 'Chine', 'Pakistan']);
    });
  });

  describe('asking', () => {
    it('a mouse over a country: its name, whether and when it signed, its organisations', async () => {
      const element = await map('show="all"');
      await sendMouse({ type: 'move', position: middleOf(element, 'AU') });
      await waitFor('the description', () => tip(element));
      expect(tip(element)).to.match(/^Australia (Signed|On the public list) .*Private sector \d+/);
      await sendMouse({ type: 'move', position: [2, 2] });
      await waitFor('nothing', () => !tip(element));
    });

    it('a tap on a country opens its panel', async () => {
      const element = await map();
      const [x, y] = middleOf(element, 'BR');
      const touch = { bubbles: true, composed: true, pointerType: 'touch', clientX: x, clientY: y };
      marks(element, 'BR')[0]!.dispatchEvent(new PointerEvent('click', touch));
      await waitFor('the panel', () => text(element, 'panel'));
      expect(text(element, 'panel')).to.match(/^Brazil/);
      expect(tip(element)).to.equal('');
    });

    it('a touch within twelve pixels of a small state’s dot means that state', async () => {
      const element = await map();
      const [x, y] = middleOf(element, 'MT');
      const touch = { bubbles: true, composed: true, pointerType: 'touch' };
      partOf(element, 'map')!
        .querySelector('svg')!
        .dispatchEvent(new PointerEvent('click', { ...touch, clientX: x + 8, clientY: y + 7 }));
      await waitFor('the panel', () => text(element, 'panel'));
      expect(text(element, 'panel')).to.match(/^Malta/);
    });

    it('the keyboard: one stop, then arrows from country to country', async () => {
      const element = await map('highlight="FR"');
      const before = document.createElement('button');
      element.before(before);
      before.focus();
      await sendKeys({ press: 'Tab' });
      const focused = (): Element | null => element.shadowRoot!.activeElement;
      await waitFor('a country', () => focused()?.hasAttribute('data-country'));
      expect(focused()!.ariaLabel).to.match(
        /^France: Signed on November 12, 2018; 110 organisations$/,
      );
      expect(tip(element)).to.match(/^France/);
      await sendKeys({ press: 'ArrowDown' });
      await waitFor('the next', () => focused()?.getAttribute('data-country') !== 'FR');
      expect(element.renderRoot.querySelectorAll('svg [tabindex="0"]')).to.have.length(1);
      await sendKeys({ press: 'Escape' });
      expect(tip(element)).to.equal('');
      await waitFor('what zooms', () => !!element.renderRoot.querySelector("[part='zoom'] button"));
      await sendKeys({ press: 'Tab' });
      expect(focused()?.closest("[part='zoom']"), 'out of the map').to.not.equal(null);
      before.remove();
    });
  });

  describe('table', () => {
    it('has every state and country, by name, with its sums', async () => {
      const element = await map('show="all"');
      const rows = await table(element);
      expect(rows.caption!.innerText).to.contain('81 states');
      const names = [...rows.tBodies[0]!.rows].map(({ cells }) => cells[0]!.innerText.trim());
      const signed = [...rows.tBodies[0]!.rows].filter(({ cells }) =>
        cells[1]!.innerText.match(/^(Signed (on|in)|On the public list)/),
      );
      expect(signed).to.have.length(81);
      const known = names.slice(0, -1);
      expect(known).to.deep.equal([...known].sort(new Intl.Collator('en').compare));
      expect(
        [...rows.tFoot!.rows[0]!.cells].map(({ innerText }) => innerText.trim()),
      ).to.deep.equal(['Total', '81', '37', '391', '708', '5']);
      expect(row(rows, 'France')![1]).to.equal('Signed on November 12, 2018');
    });

    it('opens where it was asked for, and moves nothing above it', async () => {
      const element = await map(`${launch} style="inline-size: 320px"`);
      const places = (): number[] => {
        const { top } = element.getBoundingClientRect();
        return ['.sheet > svg', '[part="highlighted"]', 'summary'].map((selector) => {
          const box = element.renderRoot.querySelector(selector)!.getBoundingClientRect();
          return Math.round(box.top - top);
        });
      };
      const before = places();
      const { height } = element.getBoundingClientRect();
      await table(element);
      expect(element.getBoundingClientRect().height).to.be.above(height);
      expect(places()).to.deep.equal(before);
    });

    it('follows the language and the day', async () => {
      const element = await map();
      let rows = await table(element);
      expect(row(rows, 'Germany')).to.exist;
      element.lang = 'fr';
      await waitFor('French', () => row(rows, 'Allemagne'));
      element.asOf = '2018-11-12';
      await element.updateComplete;
      rows = await table(element);
      expect(rows.caption!.innerText).to.contain('51 États');
    });
  });

  describe('feeds', () => {
    it('with unknown and lower-case countries count them and put them on no wrong one', async () => {
      const element = await mapOf(
        feedWith({
          milestones: undefined,
          totals: undefined,
          signatories: [
            { id: 'a', name: 'A', category: 'state', country: 'ZZ', joined: '2020-01-01' },
            { id: 'b', name: 'B', category: 'state', country: 'fr', joined: '2020-01-01' },
            { id: 'c', name: 'C', category: 'state', joined: '2020-01-01' },
            { id: 'd', name: 'D', category: 'state', country: 'DE', joined: '2020-01-01' },
          ],
        }),
      );
      expect(text(element, 'headline')).to.contain('4 states');
      expect(fillOf(element, 'DE')).to.equal('signed');
      expect(element.renderRoot.querySelectorAll('[part~="signed"]').length).to.be.below(4);
    });

    it('in which a state left show that it did', async () => {
      const element = await mapOf(
        feedWith({
          milestones: undefined,
          totals: undefined,
          signatories: [
            {
              id: 'de',
              category: 'state',
              country: 'DE',
              joined: '2018-11-12',
              left: '2021-03-01',
            },
            { id: 'fr', category: 'state', country: 'FR', joined: '2018-11-12' },
          ],
        }),
        'highlight="DE"',
      );
      expect(fillOf(element, 'DE')).to.equal('left');
      expect(text(element, 'highlighted')).to.equal('Left: Germany');
      expect(text(element, 'headline')).to.contain('1 state ');
    });

    it('without anybody: an honest empty state', async () => {
      const element = await mapOf(
        feedWith({ signatories: [], milestones: undefined, totals: undefined }),
      );
      expect(element.matches(':state(empty)')).to.equal(true);
      expect(text(element, 'headline')).to.match(/^0 states/);
    });

    it('that fail leave the author’s content', async () => {
      const { stop } = listenToConsole();
      const element = await showElement<SignerMap>(
        '<signer-map feed="/faults/html"><p>51 states signed.</p></signer-map>',
      );
      stop();
      expect(element.matches(':state(error)')).to.equal(true);
      expect(element.querySelector('p')!.offsetHeight).to.be.above(0);
    });

    it('with markup in the name of the source show it as text', async () => {
      const name = '<b onclick=alert(1)>List</b>';
      const element = await mapOf(
        feedWith({ source: { name, url: 'javascript:alert(1)', license: '<i>' } }),
      );
      expect(seen(element)).to.contain(name);
      expect(partOf(element, 'source')!.querySelector('a, b, i')).to.equal(null);
    });
  });

  it('fits a column of 240 pixels, also with its table open', async () => {
    const element = await map(`${launch} show="all" style="inline-size: 240px"`);
    expect(element.scrollWidth).to.be.at.most(240);
    await table(element);
    expect(element.scrollWidth).to.be.at.most(240);
    expect(partOf(element, 'map')!.getBoundingClientRect().width).to.be.at.most(240);
  });
});
