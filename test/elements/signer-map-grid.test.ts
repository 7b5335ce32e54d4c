import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/elements/signer-map/signer-map.define.js';
import type { SignerMap } from '../../src/elements/signer-map/signer-map.js';
import { find, focusedIn, marksOf, middleOf, showMap, textOf } from '../support/signer-map.js';
import { waitFor } from '../support/wait-for.js';

const tilesOf = (element: SignerMap): SVGElement[] => [
  ...element.renderRoot.querySelectorAll<SVGElement>('.map [data-country]'),
];

const codesOn = (element: SignerMap): SVGTextElement[] => [
  ...element.renderRoot.querySelectorAll<SVGTextElement>('.codes text'),
];

const loaded = (name: string): boolean =>
  performance.getEntriesByType('resource').some((entry) => entry.name.includes(name));

describe('signer-map, as a grid', () => {
  // First, as nothing on this page has asked for another map yet.
  it('loads no outlines until a page asks for them', async () => {
    const element = await showMap('layout="grid"');
    expect(loaded('country-shapes')).to.equal(false);
    element.layout = 'map';
    await waitFor('outlines', () => marksOf(element, 'FR')[0]?.getAttribute('d')?.includes(' '));
    expect(loaded('country-shapes')).to.equal(true);
    element.layout = 'grid';
    await waitFor('tiles', () => !marksOf(element, 'FR')[0]!.getAttribute('d')!.includes(' '));
  });

  it('passes the audit, in light and dark, with circles, a day and a panel', async () => {
    for (const theme of ['light', 'dark']) {
      for (const more of ['as-of="2018-11-12" highlight="US,FR"', 'show="all" selected="SG"']) {
        const element = await showMap(`layout="grid" theme="${theme}" ${more}`);
        await waitFor('codes', () => codesOn(element).length);
        await expect(element).to.be.accessible();
      }
    }
  });

  it('every country and territory has a square of its own, of one size, beside the others', async () => {
    const element = await showMap('layout="grid"');
    const tiles = tilesOf(element);
    const codes = tiles.map((tile) => tile.dataset['country']);
    expect(new Set(codes)).to.have.property('size', 250);
    expect(tiles).to.have.length(250);
    const boxes = tiles.map((tile) => tile.getBoundingClientRect());
    const { width, height } = boxes[0]!;
    for (const [index, box] of boxes.entries()) {
      expect(box.width).to.be.closeTo(width, 0.1);
      expect(box.height).to.be.closeTo(height, 0.1);
      const covered = boxes.findIndex(
        (other, place) =>
          place !== index &&
          Math.abs(other.left - box.left) < width &&
          Math.abs(other.top - box.top) < height,
      );
      expect(codes[covered], codes[index]).to.equal(undefined);
    }
  });

  it('there are no borders, disputed ones neither', async () => {
    const element = await showMap('layout="grid"');
    const dashed = (): Element | null => element.renderRoot.querySelector('path.disputed[d]');
    expect(dashed()).to.equal(null);
    expect(textOf(element, '.map')).not.to.contain('Disputed border');
    element.layout = 'map';
    await waitFor('dashes', dashed);
    expect(getComputedStyle(dashed()!).strokeDasharray).not.to.equal('none');
    expect(textOf(element, '.map')).to.contain('Disputed border');
  });

  it('countries are about where readers look for them', async () => {
    const element = await showMap('layout="grid"');
    const middle = (code: string): DOMRect => marksOf(element, code)[0]!.getBoundingClientRect();
    const westToEast = ['CA', 'BR', 'PT', 'FR', 'PL', 'RU', 'CN', 'JP', 'FJ'];
    const northToSouth = ['NO', 'DE', 'IT', 'TN', 'NG', 'CD', 'ZA'];
    westToEast.reduce((one, other) => {
      expect(middle(one).left, `${one} ${other}`).to.be.lessThan(middle(other).left);
      return other;
    });
    northToSouth.reduce((one, other) => {
      expect(middle(one).top, `${one} ${other}`).to.be.lessThan(middle(other).top);
      return other;
    });
  });

  it('tiles carry their codes where there is room, and none where there is not', async () => {
    const element = await showMap('layout="grid" show="all"');
    const shown = (): SVGTextElement[] =>
      codesOn(element).filter(
        (text) => text.checkVisibility() && text.getBoundingClientRect().width > 0,
      );
    await waitFor('codes', () => shown().length);
    expect(shown().map(({ textContent }) => textContent)).to.include.members(['FR', 'VU', 'SM']);
    for (const text of shown()) {
      const code = text.textContent;
      const [tile, box] = [marksOf(element, code)[0]!, text].map((of) =>
        of.getBoundingClientRect(),
      );
      expect(box!.left, code).to.be.at.least(tile!.left);
      expect(box!.right, code).to.be.at.most(tile!.right);
    }
    element.parentElement!.style.inlineSize = '360px';
    await waitFor('no codes', () => !shown().length);
  });

  it('a click and the keys do what they do on the map', async () => {
    const element = await showMap('layout="grid" highlight="FR"');
    await sendMouse({ type: 'move', position: middleOf(element, 'CH') });
    await waitFor('a description', () => textOf(element, '.tip').startsWith('Switzerland'));
    await sendMouse({ type: 'click', position: middleOf(element, 'CH') });
    await waitFor('a panel', () => focusedIn(element)?.matches('.panel'));
    expect(textOf(element, '.panel')).to.match(/^Switzerland Signed/);
    await sendKeys({ press: 'Escape' });
    await waitFor('no panel', () => !element.selected);
    expect(focusedIn(element)?.getAttribute('data-country')).to.equal('CH');
    await sendKeys({ press: 'ArrowLeft' });
    await waitFor('France', () => focusedIn(element)?.getAttribute('data-country') === 'FR');
    expect(focusedIn(element)!.ariaLabel).to.match(/^France: Signed on November 12, 2018; \d+/);
  });

  it('states and circles come with the days', async () => {
    const element = await showMap('layout="grid" show="all" timeline as-of="2018-11-11"');
    expect(tilesOf(element).filter((tile) => tile.matches('[part~=signed]'))).to.be.empty;
    element.asOf = '2018-11-12';
    await element.updateComplete;
    expect(marksOf(element, 'FR')[0]!.matches('[part~=signed]')).to.equal(true);
    expect(element.renderRoot.querySelectorAll('[part~=circle]')).not.to.be.empty;
  });

  it('on a phone, a tap that misses by some pixels offers the tiles that were meant', async () => {
    await setViewport({ width: 360, height: 700 });
    try {
      const element = await showMap('layout="grid"');
      const [x, y] = middleOf(element, 'SG');
      await sendMouse({ type: 'click', position: [x - 9, y] });
      const panel = await find(element, '.panel');
      const names = [
        panel.querySelector('.name')!.textContent,
        ...[...panel.querySelectorAll('.near button')].map(({ textContent }) => textContent),
      ].map((name) => name.trim());
      expect(names).to.include('Singapore');
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('a layout that there is none of is the map', async () => {
    const element = await showMap('layout="hexagons"');
    expect(element.layout).to.equal('map');
    expect(marksOf(element, 'FR')[0]!.getAttribute('d')).to.contain(' ');
  });

  it('the table says the same as beside the map', async () => {
    const element = await showMap('layout="grid" show="all"');
    (await find(element, 'summary')).click();
    const table = await find<HTMLTableElement>(element, ".table[aria-busy='false'] table");
    expect(table.innerText).to.contain('New Zealand');
    await expect(element).to.be.accessible();
  });
});
