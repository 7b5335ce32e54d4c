import { expect, fixture } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/elements/signer-map/signer-map.define.js';
import type { SignerMap } from '../../src/elements/signer-map/signer-map.js';
import { find, focusedIn, marksOf, middleOf, showMap, textOf } from '../support/signer-map.js';
import { pause, waitFor } from '../support/wait-for.js';

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="960" height="442"><path d="M0 0h960v442z"/></svg>';

/**
 * An author's picture of the map, which is here.
 *
 * @param of what its address says that it shows
 */
async function loadPicture({ width = '960', of = '' } = {}): Promise<HTMLImageElement> {
  const picture = new Image();
  picture.src = `data:image/svg+xml,${encodeURIComponent(drawing)}${of && `#${of}`}`;
  picture.alt = 'A map of the states that signed';
  picture.setAttribute('width', width);
  picture.setAttribute('height', '442');
  await picture.decode();
  return picture;
}

/** A map whose author has put a picture into it, and a link. */
async function showPictured(
  attributes: Readonly<Record<string, string>> = {},
  picture?: HTMLImageElement,
): Promise<SignerMap> {
  const element = document.createElement('signer-map');
  element.loading = 'eager';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const link = document.createElement('a');
  link.href = 'https://pariscall.international/en/supporters';
  link.textContent = 'The list';
  element.append(picture ?? (await loadPicture()), link);
  (await fixture('<div></div>')).append(element);
  await element.ready;
  await element.updateComplete;
  return element;
}

const outlines = (element: SignerMap): number =>
  element.renderRoot.querySelectorAll('path[part~=country]').length;

const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();

/** Where a country is on a map, in pixels of the viewport, as another map shows it. */
async function placeOf(code: string, element: SignerMap): Promise<[number, number]> {
  const other = await showMap();
  const [x, y] = middleOf(other, code);
  const { left, top, width } = boxOf(await find(other, '.sheet > svg'));
  other.remove();
  element.scrollIntoView({ block: 'center' });
  const here = boxOf(await find(element, '.sheet > svg'));
  const scale = here.width / width;
  return [Math.round(here.left + (x - left) * scale), Math.round(here.top + (y - top) * scale)];
}

const shows = (picture: Element): boolean => picture.checkVisibility({ visibilityProperty: true });

const stands = (element: SignerMap): boolean =>
  outlines(element) === 0 && shows(element.querySelector('img')!);

describe('signer-map, with an author’s picture of it', () => {
  beforeEach(() => sendMouse({ type: 'move', position: [2, 2] }));

  it('leaves the picture in the place of the map, and loads no geometry', async () => {
    const element = await showPictured();
    expect(textOf(element, 'figcaption')).to.contain('81 states');
    expect(textOf(element, '[part=legend]')).to.contain('81 signed');
    expect(stands(element)).to.equal(true);
    const [picture, place] = [element.querySelector('img')!, await find(element, '.map')];
    for (const side of ['left', 'top', 'width', 'height'] as const) {
      expect(boxOf(picture)[side]).to.be.closeTo(boxOf(place)[side], 0.5);
    }
    expect(shows(element.querySelector('a')!)).to.equal(false);
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(loaded.filter((name) => name.includes('country-shapes'))).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('a pointer on it brings the map, in the same place, and the country’s description', async () => {
    const element = await showPictured();
    const before = boxOf(await find(element, '.sheet > svg'));
    const above = boxOf(element).top;
    await sendMouse({ type: 'move', position: await placeOf('BR', element) });
    await waitFor('a description', () => textOf(element, '.tip').startsWith('Brazil'));
    expect(outlines(element)).to.be.greaterThan(150);
    expect(shows(element.querySelector('img')!)).to.equal(false);
    const after = boxOf(await find(element, '.sheet > svg'));
    expect(after.top - boxOf(element).top).to.be.closeTo(before.top - above, 0.5);
    expect(after.height).to.equal(before.height);
  });

  it('one click opens the panel of the country, and tells the page once', async () => {
    const element = await showPictured();
    const position = await placeOf('AU', element);
    const asked: unknown[] = [];
    let clicks = 0;
    element.addEventListener('country-select', ({ detail }) => asked.push(detail.country));
    element.addEventListener('click', () => clicks++);
    await sendMouse({ type: 'click', position });
    await waitFor('a panel', () => textOf(element, '.panel').startsWith('Australia'));
    await waitFor('an event', () => asked.length);
    expect(asked).to.deep.equal(['AU']);
    expect(clicks).to.equal(1);
  });

  it('the keyboard comes to a country by Tab, as without a picture', async () => {
    const element = await showPictured();
    const button = document.createElement('button');
    element.before(button);
    button.focus();
    const code = (): string | null | undefined => focusedIn(element)?.getAttribute('data-country');
    for (let step = 0; step < 4 && !element.matches(':focus-within'); step++) {
      await sendKeys({ press: 'Tab' });
    }
    for (let step = 0; step < 4 && !focusedIn(element)?.closest('.map'); step++) {
      await sendKeys({ press: 'Tab' });
    }
    await waitFor('a country', code);
    const first = code();
    await sendKeys({ press: 'ArrowDown' });
    await waitFor('another', () => code() !== first);
  });

  it('stands for the map of a day if its address says that it is of that day', async () => {
    const day = '2018-11-12';
    const picture = await loadPicture({ of: `as-of=${day}` });
    const element = await showPictured({ 'as-of': day }, picture);
    expect(textOf(element, 'figcaption')).to.contain('51 states');
    expect(stands(element)).to.equal(true);
    element.asOf = '2019-11-12';
    await waitFor('outlines', () => outlines(element) > 150);
  });

  for (const [attributes, of] of [
    [{ 'as-of': '2018-11-12' }, ''],
    [{ 'as-of': '2018-11-12' }, 'as-of=2019-11-12'],
    [{}, 'as-of=2018-11-12'],
    [{ show: 'all' }, ''],
    [{ show: 'all' }, 'show=organisations'],
    [{}, 'show=all'],
    [{ show: 'all', 'as-of': '2018-11-12' }, 'as-of=2018-11-12'],
  ] as const) {
    it(`is not taken for ${JSON.stringify(attributes)} where it is of "${of}"`, async () => {
      const element = await showPictured(attributes, await loadPicture({ of }));
      expect(outlines(element)).to.be.greaterThan(150);
      expect(shows(element.querySelector('img')!)).to.equal(false);
    });
  }

  it('stands for a map of others if its address says that it shows them', async () => {
    for (const show of ['all', 'organisations'] as const) {
      const element = await showPictured({ show }, await loadPicture({ of: `show=${show}` }));
      expect(textOf(element, '[part=legend]')).to.contain('100 organisations');
      expect(stands(element)).to.equal(true);
      // Of those that are in the picture there are no second ones.
      expect(element.renderRoot.querySelectorAll('circle').length).to.equal(0);
    }
  });

  for (const [attributes, part, of] of [
    [{ highlight: 'US,RU' }, '[part=label]', ''],
    [{ show: 'all', highlight: 'US,RU' }, ':has([part=circle]) [part=label]', 'show=all'],
    [{ selected: 'FR' }, '[part=panel]', ''],
  ] as const) {
    it(`stands until all is here that is asked for by ${JSON.stringify(attributes)}`, async () => {
      const element = document.createElement('signer-map');
      element.loading = 'eager';
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.append(await loadPicture({ of }));
      // What shows when the map is ready, before anything else can come.
      let atFirst: boolean | undefined;
      element.addEventListener('feed-load', () => (atFirst = stands(element)));
      (await fixture('<div></div>')).append(element);
      await waitFor('outlines', () => outlines(element) > 150);
      expect(atFirst).to.equal(true);
      await waitFor(part, () => element.renderRoot.querySelector(part));
      expect(shows(element.querySelector('img')!)).to.equal(false);
      const [place, drawn] = [await find(element, '.map'), await find(element, '.sheet > svg')];
      expect(boxOf(place).bottom).to.be.closeTo(boxOf(drawn).bottom, 0.5);
    });
  }

  it('goes once there is more to be shown than the picture has', async () => {
    const element = await showPictured();
    element.highlight = 'US,RU';
    await waitFor('names', () => textOf(element, '[part=highlighted]').includes('Russia'));
    await waitFor('outlines', () => outlines(element) > 150);
    await waitFor('labels', () => element.renderRoot.querySelector('[part=label]'));
  });

  it('goes once it is taken away', async () => {
    const element = await showPictured();
    element.querySelector('img')!.remove();
    await waitFor('outlines', () => outlines(element) > 150);
  });

  it('stays in another language, whose words come', async () => {
    const element = await showPictured();
    element.lang = 'fr';
    await waitFor('French', () => textOf(element, 'figcaption').includes('États'));
    await pause(50);
    expect(stands(element)).to.equal(true);
  });

  for (const attributes of [
    { theme: 'dark' },
    { layout: 'grid' },
    { focus: 'europe' },
    { timeline: '' },
    { categories: 'private-sector' },
    { feed: '/dist/feed/feed.json' },
    { style: '--pledge-accent: #705' },
    { style: '--pledge-map-signed: green' },
    { style: '--pledge-map-quiet: tan' },
    { style: '--pledge-paper: #fef6e4' },
  ]) {
    it(`is not taken for what is asked for by ${JSON.stringify(attributes)}`, async () => {
      const element = await showPictured(attributes);
      expect(marksOf(element, 'FR').length).to.be.greaterThan(0);
      expect(shows(element.querySelector('img')!)).to.equal(false);
    });
  }

  it('is no other picture: one of another size, or one that is not here', async () => {
    const missing = new Image(960, 442);
    missing.src = 'data:image/svg+xml,nothing';
    for (const picture of [await loadPicture({ width: '320' }), missing]) {
      const element = await showPictured({}, picture);
      expect(outlines(element)).to.be.greaterThan(150);
      expect(shows(picture)).to.equal(false);
    }
  });
});
