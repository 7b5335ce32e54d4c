import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { CountrySelectEvent } from '../../src/events.js';
import '../../src/elements/signer-map/signer-map.define.js';
import type { SignerMap } from '../../src/elements/signer-map/signer-map.js';
import { listenToConsole } from '../support/console-warnings.js';
import { clickCountry, find, marksOf, showMap, textOf } from '../support/signer-map.js';
import { waitFor } from '../support/wait-for.js';

const picture = (element: SignerMap): SVGSVGElement =>
  element.renderRoot.querySelector('.sheet > svg')!;

/** Whether the middle of a country's outline is within the frame. */
function shows(element: SignerMap, code: string): boolean {
  const frame = picture(element).getBoundingClientRect();
  const { left, right, top, bottom } = marksOf(element, code)[0]!.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x > frame.left && x < frame.right && y > frame.top && y < frame.bottom;
}

const regions = {
  africa: { inside: ['EG', 'ZA', 'SN', 'KE'], outside: ['SE', 'MX', 'JP'] },
  americas: { inside: ['CA', 'BR', 'CL'], outside: ['CN', 'AU', 'JP'] },
  asia: { inside: ['CN', 'IN', 'ID', 'JP'], outside: ['NG', 'GB', 'US'] },
  europe: { inside: ['IE', 'GR', 'FI', 'UA'], outside: ['NG', 'MX', 'IN'] },
  oceania: { inside: ['AU', 'PG'], outside: ['IN', 'US', 'ZA'] },
  eu: { inside: ['PT', 'FI', 'RO', 'DE'], outside: ['MX', 'NG', 'IR'] },
};

describe('signer-map, focused', () => {
  for (const [name, { inside, outside }] of Object.entries(regions)) {
    it(`on ${name}: it is in the frame, what is far is not`, async () => {
      const element = await showMap(`focus="${name}"`);
      expect(inside.filter((code) => !shows(element, code))).to.deep.equal([]);
      expect(outside.filter((code) => shows(element, code))).to.deep.equal([]);
    });
  }

  it('on a list of countries, in either case; with its outlines finer and its buttons there', async () => {
    // None with islands far away, which finer outlines have and which move the middle.
    const element = await showMap('focus="be, CH" highlight="BE"');
    expect(shows(element, 'BE') && shows(element, 'CH')).to.equal(true);
    expect(shows(element, 'ES')).to.equal(false);
    await find(element, '.zoom');
    const coarse = await showMap();
    const detail = (of: SignerMap): number => marksOf(of, 'BE')[0]!.getAttribute('d')!.length;
    await waitFor('finer outlines', () => detail(element) > detail(coarse));
    expect(textOf(element, "[part='label']")).to.equal('Belgium');
    await expect(element).to.be.accessible();
  });

  it('writes the name of a country that is cut off on what shows of it, or nowhere', async () => {
    // The frame cuts off the middle of Russia, and of France what is west of it.
    for (const [focus, code, name] of [
      ['europe', 'RU', 'Russia'],
      ['SI', 'FR', 'France'],
    ] as const) {
      const element = await showMap(`focus="${focus}" highlight="${code},CH"`);
      const label = await waitFor('the name', () =>
        [...element.renderRoot.querySelectorAll<HTMLElement>("[part='label']")].find(
          ({ innerText }) => innerText === name,
        ),
      );
      label.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = label.getBoundingClientRect();
      for (const x of [left + 4, (left + right) / 2, right - 4]) {
        const [land] = element
          .shadowRoot!.elementsFromPoint(x, (top + bottom) / 2)
          .filter((found) => found.matches('[data-country]'));
        expect(land?.getAttribute('data-country')).to.equal(code);
      }
    }
    const narrow = await showMap('focus="MT" highlight="US"');
    expect(textOf(narrow, "[part='label']")).to.equal('');
  });

  it('follows a change, and goes back to the world', async () => {
    const element = await showMap('focus="europe"');
    element.setAttribute('focus', 'africa');
    await waitFor('Africa', () => shows(element, 'ZA') && !shows(element, 'SE'));
    element.focusOn = 'oceania';
    await waitFor('Oceania', () => shows(element, 'AU') && !shows(element, 'ZA'));
    expect(element.getAttribute('focus')).to.equal('oceania');
    element.removeAttribute('focus');
    await waitFor('the world', () => shows(element, 'AU') && shows(element, 'SE'));
    expect(picture(element).getAttribute('viewBox')).to.equal('0 0 960 442');
  });

  it('leaves nonsense aside, with one warning, and shows the world', async () => {
    const { said, stop } = listenToConsole();
    const element = await showMap('focus="atlantis"');
    await waitFor('the warning', () => said.length);
    stop();
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('focus="atlantis"');
    expect(shows(element, 'AU') && shows(element, 'SE') && shows(element, 'BR')).to.equal(true);
  });

  it('tells the page of the country that was clicked in it', async () => {
    const element = await showMap('focus="eu"');
    const told = new Promise<CountrySelectEvent>((resolve) =>
      element.addEventListener('country-select', resolve, { once: true }),
    );
    await clickCountry(element, 'PL');
    expect((await told).detail.country).to.equal('PL');
    expect(element.selected).to.equal('PL');
  });

  it('goes with a grid', async () => {
    const element = await showMap('focus="africa" layout="grid"');
    expect(shows(element, 'KE') && shows(element, 'NG')).to.equal(true);
    expect(shows(element, 'US') || shows(element, 'JP')).to.equal(false);
  });

  it('is framed by its first drawing, as high as its stylesheet says', async () => {
    const element = await showMap('focus="europe"');
    const { width, height } = picture(element).getBoundingClientRect();
    expect(height / width).to.be.closeTo(2 / 3, 0.01);
    await sendMouse({ type: 'move', position: [5, 5] });
    const view = picture(element).viewBox.baseVal;
    expect(view.height / view.width).to.be.closeTo(2 / 3, 0.01);
  });

  it('has not taken the place of the method of every element', () => {
    expect(document.createElement('signer-map').focus).to.equal(HTMLElement.prototype.focus);
  });
});
