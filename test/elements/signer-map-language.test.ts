import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/signer-map/signer-map.define.js';
import type { SignerMap } from '../../src/elements/signer-map/signer-map.js';
import { find, showMap, textOf } from '../support/signer-map.js';
import { pause, waitFor } from '../support/wait-for.js';

/** Changes the page's language around a map as a reader does, whose focus is then on that switch. */
async function switchTo(element: SignerMap, lang: string, done: () => boolean): Promise<Element> {
  const button = document.createElement('button');
  element.before(button);
  button.focus();
  element.lang = lang;
  await waitFor(`words in ${lang}`, done);
  // What would take the focus does so after the next drawing.
  await pause(50);
  return button;
}

describe('signer-map, when the language changes', () => {
  it('leaves the focus where it is, with what was searched for, and tells the page nothing', async () => {
    const element = await showMap();
    element.select('FR');
    const input = await find<HTMLInputElement>(element, '.find input');
    input.focus();
    await sendKeys({ type: 'cyber' });
    const countOf = (): string => textOf(element, '.find span').match(/\d+/)![0];
    await waitFor('fewer names', () => Number(countOf()) < 100);
    const before = countOf();
    let told = 0;
    element.addEventListener('country-select', () => told++);
    const isFrench = (): boolean => textOf(element, '.find').includes('sur');
    const button = await switchTo(element, 'fr', isFrench);
    expect(document.activeElement === button, 'the focus').to.equal(true);
    expect(told).to.equal(0);
    expect(countOf()).to.equal(before);
    button.remove();
  });

  it('plays on, and can be stopped', async () => {
    const element = await showMap('timeline');
    const label = (): string | null =>
      element.renderRoot.querySelector('.play')!.getAttribute('aria-label');
    (await find(element, '.play')).click();
    await waitFor('the first step', () => label() === 'Pause' && element.asOf);
    const words = (): boolean => textOf(element, '[part=headline]').includes('signé');
    const button = await switchTo(element, 'fr', words);
    await waitFor('French words', () => label() === 'Arrêter');
    const day = element.asOf;
    await waitFor('the next step', () => element.asOf !== day);
    (await find(element, '.play')).click();
    await waitFor('the button', () => label() === 'Lancer');
    const stopped = element.asOf;
    await pause(300);
    expect(element.asOf).to.equal(stopped);
    button.remove();
  });

  it('keeps the order of its table', async () => {
    const element = await showMap('show="all"');
    (await find(element, '#table > summary')).click();
    const sorted = (): string =>
      [...element.renderRoot.querySelectorAll('th[aria-sort]')]
        .map((header) => header.getAttribute('aria-sort'))
        .join();
    (await find(element, 'th.number button')).click();
    await waitFor('another order', () => sorted().includes('descending'));
    const before = sorted();
    const words = (): boolean => textOf(element, 'caption').includes('signé');
    const button = await switchTo(element, 'fr', words);
    expect(sorted()).to.equal(before);
    button.remove();
  });
});
