import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/signer-map/signer-map.define.js';
import type { SignerMap } from '../../src/elements/signer-map/signer-map.js';
import { find, focusedIn, showMap } from '../support/signer-map.js';
import { pause, waitFor } from '../support/wait-for.js';

/** Brings the focus into the map as the keyboard does. */
async function tabInto(element: SignerMap): Promise<void> {
  const before = document.createElement('button');
  element.before(before);
  before.focus();
  await sendKeys({ press: 'Tab' });
  before.remove();
  await waitFor('a country', () => focusedIn(element)?.hasAttribute('data-country'));
}

const country = (element: SignerMap): string | null | undefined =>
  focusedIn(element)?.getAttribute('data-country');

describe('signer-map, by keyboard and ear', () => {
  it('arrows lead to the nearest country in that direction', async () => {
    const element = await showMap('highlight="FR"');
    await tabInto(element);
    expect(country(element)).to.equal('FR');
    await sendKeys({ press: 'ArrowLeft' });
    await waitFor('another', () => country(element) !== 'FR');
    const left = country(element);
    await sendKeys({ press: 'ArrowUp' });
    await waitFor('a third', () => country(element) !== left);
    await sendKeys({ press: 'End' });
    const last = await waitFor('the last', () => country(element));
    await sendKeys({ press: 'Home' });
    await waitFor('the first', () => country(element) !== last);
    expect(element.renderRoot.querySelectorAll('svg [tabindex="0"]')).to.have.length(1);
  });

  it('typing a name jumps to it, in the language of the reader', async () => {
    const element = await showMap('lang="fr" highlight="FR"');
    await tabInto(element);
    await sendKeys({ type: 'etats-' });
    await waitFor('the United States', () => country(element) === 'US');
    expect(focusedIn(element)!.ariaLabel).to.match(/^États-Unis/);
    await pause(800);
    await sendKeys({ type: 'all' });
    await waitFor('Germany', () => country(element) === 'DE');
    expect(element.selected, 'no key of a name opens a panel').to.equal(undefined);
  });

  it('a country is heard as a button: its name, its state, its number', async () => {
    const element = await showMap('highlight="NZ"');
    await tabInto(element);
    const focused = focusedIn(element)!;
    expect(focused.getAttribute('role')).to.equal('button');
    expect(focused.ariaLabel).to.match(
      /^New Zealand: Signed on [A-Z]\w+ \d+, \d{4}; \d+ organisation/,
    );
    await sendKeys({ press: 'Home' });
    await waitFor('another', () => country(element) !== 'NZ');
    expect(focused.hasAttribute('role'), 'one at a time').to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('the head of the table stays in view, and covers what is scrolled below it', async () => {
    const element = await showMap('show="all"');
    element.renderRoot.querySelector<HTMLElement>('#open-table')!.click();
    const table = await find(element, '.table');
    await waitFor('all rows', () => table.ariaBusy === 'false');
    table.scrollIntoView({ block: 'center' });
    table.scrollTop = 400;
    const { left, top } = table.getBoundingClientRect();
    const button = table.querySelector('thead button')!.getBoundingClientRect();
    expect(button.top - top).to.be.within(0, 60);
    const at = (element.renderRoot as ShadowRoot).elementFromPoint(left + 5, button.top + 2);
    expect(at!.closest('thead')).not.to.equal(null);
    const head = table.querySelector('thead')!;
    // Nothing shines through: no fourth number.
    expect(getComputedStyle(head).backgroundColor)
      .to.match(/^\w+\([\d., ]+\)$/)
      .and.not.match(/^rgba/);
  });

  for (const [direction, lang] of [
    ['left to right', 'en'],
    ['right to left', 'ar'],
  ]) {
    it(`in a narrow column, numbers that are scrolled into view keep their country, ${direction}`, async () => {
      const element = await showMap(`show="all" lang="${lang}"`);
      element.parentElement!.style.inlineSize = '320px';
      element.renderRoot.querySelector<HTMLElement>('#open-table')!.click();
      const table = await find(element, '.table');
      await waitFor('all rows', () => table.ariaBusy === 'false');
      table.scrollIntoView({ block: 'center' });
      const sideways = lang === 'ar' ? -1 : 1;
      table.scrollTo(sideways * 1000, 200);
      await waitFor('a scrolled table', () => table.scrollLeft * sideways > 100);
      const box = table.getBoundingClientRect();
      const across = lang === 'ar' ? box.right - 5 : box.left + 5;
      const root = element.renderRoot as ShadowRoot;
      for (const [group, down] of [
        ['thead', table.querySelector('thead')!.getBoundingClientRect().bottom - 15],
        ['tbody', box.top + box.height / 2],
      ] as const) {
        const cell = root.elementFromPoint(across, down)!.closest('th');
        expect(cell, group).to.equal(cell?.closest('tr')!.firstElementChild);
        expect(cell!.closest(group), group).not.to.equal(null);
      }
    });
  }

  it('the table is announced as the alternative, and sorts', async () => {
    const element = await showMap('show="all"');
    const svg = await find(element, '.sheet > svg');
    const description = element.shadowRoot!.getElementById(svg.getAttribute('aria-describedby')!)!;
    expect(description.innerText.trim()).to.equal('Show as table');
    description.click();
    const table = await find<HTMLTableElement>(element, ".table[aria-busy='false'] table");
    const first = (): string => table.tBodies[0]!.rows[0]!.cells[0]!.innerText.trim();
    const header = (name: string): HTMLElement =>
      [...table.tHead!.rows[0]!.cells].find(({ innerText }) => innerText.includes(name))!;
    expect(header('Country').ariaSort).to.equal('ascending');
    header('Private sector').querySelector('button')!.click();
    await waitFor('the most', () => first() === 'United States');
    expect(header('Private sector').ariaSort).to.equal('descending');
    header('State').querySelector('button')!.click();
    await waitFor('ascending', () => header('State').ariaSort === 'ascending');
    expect(table.tBodies[0]!.rows[0]!.cells[1]!.innerText).to.contain('November 12, 2018');
    header('Country').querySelector('button')!.click();
    header('Country').querySelector('button')!.click();
    await waitFor('descending', () => header('Country').ariaSort === 'descending');
    await waitFor('all rows', () => table.closest("[aria-busy='false']"));
    expect(table.tBodies[0]!.rows[table.tBodies[0]!.rows.length - 1]!.innerText).to.match(
      /^Without a country/,
    );
    await expect(element).to.be.accessible();
  });
});
