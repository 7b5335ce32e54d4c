import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/elements/signer-map/signer-map.define.js';
import type { CountrySelectDetail } from '../../src/events.js';
import type { SignerMap } from '../../src/elements/signer-map/signer-map.js';
import { feedWith } from '../support/feed-with.js';
import { scriptedFeed } from '../support/scripted-feed.js';
import {
  clickCountry,
  find,
  focusedIn,
  marksOf,
  middleOf,
  showMap,
  showMapOf,
  textOf,
} from '../support/signer-map.js';
import { waitFor } from '../support/wait-for.js';

const namesIn = (element: SignerMap): string[] =>
  [...element.renderRoot.querySelectorAll<HTMLElement>('.names bdi')].map(
    ({ innerText }) => innerText,
  );

const told = (element: SignerMap): CountrySelectDetail[] => {
  const details: CountrySelectDetail[] = [];
  element.addEventListener('country-select', ({ detail }) => details.push(detail));
  return details;
};

const company = (id: string, country?: string, more: object = {}): object => ({
  id,
  name: id,
  category: 'private-sector',
  country,
  joined: '2018-11-12',
  ...more,
});

describe('signer-map, its panel', () => {
  it('passes the audit, also while the reader filters', async () => {
    for (const theme of ['light', 'dark']) {
      const element = await showMap(`show="all" selected="FR" theme="${theme}"`);
      const input = await find<HTMLInputElement>(element, '.find input');
      await expect(element).to.be.accessible();
      input.focus();
      await sendKeys({ type: 'zzzz' });
      await waitFor('nobody', () => !namesIn(element).length);
      await expect(element).to.be.accessible();
    }
  });

  it('a click opens it: whether the state signed, and all of its signatories by category', async () => {
    const element = await showMap('show="all"');
    const details = told(element);
    await clickCountry(element, 'BR');
    await waitFor('names', () => namesIn(element).length);
    const panel = textOf(element, '.panel');
    expect(panel).to.match(/^Brazil Not on the list of signatories/);
    expect(panel).to.match(/Civil society \d+ .*Private sector \d+/);
    expect(element.getAttribute('selected')).to.equal('BR');
    await waitFor('the event', () => details.length);
    expect(details).to.have.length(1);
    expect(details[0]!.country).to.equal('BR');
    expect(details[0]!.signatories!.every(({ country }) => country === 'BR')).to.equal(true);
    expect(namesIn(element)).to.have.length(details[0]!.signatories!.length);
  });

  it('`selected` opens it, keeps the focus where it is and tells nobody; another value changes it', async () => {
    const element = await showMap('selected="fr"');
    const details = told(element);
    await waitFor('names', () => namesIn(element).length);
    expect(textOf(element, '.panel')).to.match(/^France Signed on November 12, 2018/);
    expect(focusedIn(element)).to.equal(null);
    element.selected = 'NZ';
    await waitFor('New Zealand', () => textOf(element, '.panel').startsWith('New Zealand'));
    element.removeAttribute('selected');
    await waitFor('no panel', () => !textOf(element, '.panel'));
    element.selected = 'Atlantis';
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.panel')).to.equal(null);
    expect(details).to.deep.equal([]);
  });

  it('Enter leads the focus into it, Escape and the button back to the country', async () => {
    const element = await showMap('highlight="FR"');
    const details = told(element);
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    await sendKeys({ press: 'Tab' });
    before.remove();
    await waitFor('France', () => focusedIn(element)?.getAttribute('data-country') === 'FR');
    await sendKeys({ press: 'Enter' });
    await waitFor('the panel', () => focusedIn(element)?.matches('.panel'));
    await sendKeys({ press: 'Escape' });
    await waitFor('France', () => focusedIn(element)?.getAttribute('data-country') === 'FR');
    expect(element.selected).to.equal(undefined);
    expect(element.renderRoot.querySelector('.panel')).to.equal(null);
    await sendKeys({ press: 'Enter' });
    await waitFor('the panel', () => focusedIn(element)?.matches('.panel'));
    await waitFor('the names', () => namesIn(element).length);
    await sendKeys({ press: 'Tab' });
    expect(focusedIn(element)!.matches('.close')).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await waitFor('France', () => focusedIn(element)?.getAttribute('data-country') === 'FR');
    expect(details.at(-1)).to.deep.equal({ country: undefined, signatories: [] });
  });

  for (const lang of ['en', 'ar']) {
    it(`the button that closes it stands at the end of the line, not on the name, in ${lang}`, async () => {
      const element = await showMap(`lang="${lang}" selected="AU"`);
      const panel = (await find(element, '.panel')).getBoundingClientRect();
      const button = (await find(element, '.panel .close')).getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(await find(element, '.panel .name'));
      const name = range.getBoundingClientRect();
      const isLeft = button.right < panel.left + panel.width / 2;
      expect(isLeft).to.equal(lang === 'ar');
      expect(button.right <= name.left || button.left >= name.right).to.equal(true);
    });
  }

  it('a name is found by a part of it, whatever its accents', async () => {
    const element = await showMap('selected="FR"');
    const input = await find<HTMLInputElement>(element, '.find input');
    input.focus();
    await sendKeys({ type: 'BESSE' });
    await waitFor('one', () => namesIn(element).length === 1);
    expect(namesIn(element)[0]).to.match(/^Bessé$/);
    expect(textOf(element, '.find [role=status]')).to.match(/^1 of \d+$/);
  });

  it('thousands of names: what shows is drawn at once, the rest as the reader comes to it', async () => {
    const signatories = Array.from({ length: 5000 }, (_, index) => company(`name-${index}`, 'FR'));
    const element = await showMapOf(
      feedWith({ signatories, milestones: undefined, totals: undefined }),
      'selected="FR"',
    );
    const list = await find(element, '.list');
    await waitFor('names', () => namesIn(element).length);
    const first = namesIn(element).length;
    expect(first).to.be.below(1000);
    expect(textOf(element, '.find [role=status]')).to.equal('5,000 of 5,000');
    list.scrollIntoView({ block: 'center' });
    list.scrollTop = list.scrollHeight;
    await waitFor('more names', () => namesIn(element).length > first);
    const input = await find<HTMLInputElement>(element, '.find input');
    input.focus();
    await sendKeys({ type: '4999' });
    await waitFor('the last', () => namesIn(element).join() === 'name-4999');
  });

  it('from right to left, names begin at the right edge, whatever their script', async () => {
    const element = await showMap('show="all" selected="FR" lang="ar"');
    await waitFor('names', () => namesIn(element).length > 20);
    element.renderRoot.querySelector<HTMLElement>('#open-table')!.click();
    await find(element, '.table tbody tr');
    const edges = (line: string, text: string): number[] =>
      [...element.renderRoot.querySelectorAll(line)].map((row) => {
        const range = document.createRange();
        range.selectNodeContents(row.querySelector(text)!);
        return row.getBoundingClientRect().right - range.getBoundingClientRect().right;
      });
    for (const edge of [...edges('.names li', 'bdi'), ...edges('.table tr', 'th')]) {
      expect(edge).to.be.closeTo(0, 1.5);
    }
  });

  it('who had not signed by the day is not in it, who left is marked', async () => {
    const element = await showMapOf(
      feedWith({
        signatories: [
          company('early', 'FR'),
          company('late', 'FR', { joined: '2021-01-01' }),
          company('gone', 'FR', { left: '2019-05-01' }),
        ],
      }),
      'selected="FR" as-of="2020-01-01"',
    );
    await waitFor('names', () => namesIn(element).length);
    expect(namesIn(element)).to.deep.equal(['early', 'gone']);
    expect(textOf(element, '.names')).to.contain('left May 1, 2019');
  });

  it('chips filter names, circles and table, and stand in `categories`', async () => {
    const element = await showMap('show="all" selected="FR"');
    await waitFor('names', () => namesIn(element).length);
    const circles = (): number => element.renderRoot.querySelectorAll("[part='circle']").length;
    const [names, all] = [namesIn(element).length, circles()];
    const chip = await waitFor('the chip', () =>
      [...element.renderRoot.querySelectorAll<HTMLElement>('.chips button')].find(({ innerText }) =>
        innerText.startsWith('Public authorities'),
      ),
    );
    chip.click();
    await waitFor('fewer', () => namesIn(element).length < names);
    expect(element.getAttribute('categories')).to.equal('public-authority');
    expect(chip.ariaPressed).to.equal('true');
    expect(circles()).to.be.below(all);
    expect(textOf(element, "[part='headline']")).to.equal(
      '81 states have signed, as of December 25, 2025.',
    );
    element.renderRoot.querySelector('details')!.open = true;
    const table = await find<HTMLTableElement>(element, ".table[aria-busy='false'] table");
    const foot = [...table.tFoot!.rows[0]!.cells].map(({ innerText }) => innerText.trim());
    expect(foot).to.deep.equal(['Total', '81', '37']);
    await expect(element).to.be.accessible();
    chip.click();
    await waitFor('all', () => circles() === all);
    expect(element.getAttribute('categories')).to.equal('');
  });

  it('those without a country are asked for in the legend', async () => {
    const element = await showMap('show="all"');
    const details = told(element);
    (await find(element, "[part='legend'] button")).focus();
    await sendKeys({ press: 'Enter' });
    await waitFor('names', () => namesIn(element).length);
    expect(namesIn(element)).to.include.members(['European Union', 'Europol', 'INTERPOL']);
    expect(textOf(element, '.panel')).to.match(/^Without a country/);
    await waitFor('the event', () => details.length);
    expect(details[0]!.country).to.equal('none');
    expect(details[0]!.signatories).to.have.length(8);
    await sendKeys({ press: 'Escape' });
    await waitFor('the legend', () => focusedIn(element)?.closest("[part='legend']"));
  });

  it('countries too close to be hit on a phone are offered with targets of 24 pixels', async () => {
    await setViewport({ width: 360, height: 700 });
    try {
      const element = await showMap();
      await sendMouse({ type: 'click', position: middleOf(element, 'SM') });
      const panel = await find(element, '.panel');
      const named = (): string => panel.querySelector('.name')!.textContent!;
      const offered = [...panel.querySelectorAll<HTMLElement>('.near button')];
      const all = [named(), ...offered.map(({ innerText }) => innerText.trim())];
      expect(all).to.include('San Marino');
      for (const button of offered) {
        const { width, height } = button.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(24);
      }
      const other = offered[0]!;
      const name = other.innerText.trim();
      other.click();
      await waitFor(name, () => named() === name);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('links of signatories lead to web pages only; markup in names is text', async () => {
    const element = await showMapOf(
      feedWith({
        signatories: [
          company('<b>bold</b>', 'FR', { url: 'javascript:alert(1)' }),
          company('good', 'FR', { url: 'https://example.org/' }),
        ],
      }),
      'selected="FR"',
    );
    await waitFor('names', () => namesIn(element).length);
    expect(namesIn(element)).to.deep.equal(['<b>bold</b>', 'good']);
    const links = [...element.renderRoot.querySelectorAll<HTMLAnchorElement>('.names a')];
    expect(links.map(({ href }) => href)).to.deep.equal(['https://example.org/']);
  });

  it('a list that is not to be had is said to be missing, and asked for again', async () => {
    const list = await scriptedFeed([{ status: 404 }]);
    const countries = { FR: { 'private-sector': { joined: { '2018-11-12': 1 } } } };
    const element = await showMapOf(
      feedWith({ signatories: { count: 1, all: list.key, countries } }),
      'selected="FR"',
    );
    const again = await find(element, '.panel [role=status] button');
    expect(textOf(element, '.panel')).to.contain('could not be loaded');
    expect(marksOf(element, 'FR')).to.have.length.above(0);
    await list.play({ body: [company('acme', 'FR')] });
    again.click();
    await waitFor('the name', () => namesIn(element).join() === 'acme');
  });
});
