import { expect } from '@open-wc/testing';
import { sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/elements/signer-map/signer-map.define.js';
import type { SignerMap } from '../../src/elements/signer-map/signer-map.js';
import type { FeedLoadEvent } from '../../src/events.js';
import { talliesOf } from '../../src/selectors/tallies.js';
import { countryName } from '../../src/text/country-name.js';
import { marksOf, showMap } from '../support/signer-map.js';
import { waitFor } from '../support/wait-for.js';

/** Half of the smallest target, and a pixel less for rounding. */
const reach = 11;

/** The middle of a circle on the screen; what an engine gives as its box may be rounded outwards. */
function centreOf(circle: Element): [x: number, y: number] {
  const svg = circle.closest('svg')!;
  const { left, top, width } = svg.getBoundingClientRect();
  const scale = width / svg.viewBox.baseVal.width;
  const [x, y] = ['cx', 'cy'].map((name) => Number(circle.getAttribute(name)) * scale);
  return [left + x!, top + y!];
}

/** A point of a country on the screen: its dot, or what shows of its land. */
function pointOf(element: SignerMap, code: string): [x: number, y: number] {
  const mark = marksOf(element, code).at(-1)!;
  mark.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = mark.getBoundingClientRect();
  const root = element.renderRoot as ShadowRoot;
  const middle: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  if (mark.localName === 'circle') {
    const [x, y] = centreOf(mark);
    return [Math.round(x), Math.round(y)];
  }
  for (let part = 0.5; part < 1; part += 0.05) {
    for (const [across, down] of [
      [part, 0.5],
      [1 - part, 0.5],
      [0.5, part],
      [0.5, 1 - part],
      [part, part],
      [1 - part, 1 - part],
      [part, 1 - part],
      [1 - part, part],
    ] as const) {
      const point = [Math.round(left + width * across), Math.round(top + height * down)] as const;
      if (root.elementFromPoint(...point)?.getAttribute('data-country') === code) return [...point];
    }
  }
  return middle;
}

/**
 * The middles of countries with organisations, where their circles are, from the map's corner. The
 * point of a neighbour's circle may be in a country too: its own is nearest to the middle of its land.
 */
function middlesOf(element: SignerMap): Map<string, [x: number, y: number]> {
  const root = element.renderRoot as ShadowRoot;
  const svg = root.querySelector('.sheet > svg')!;
  svg.scrollIntoView({ block: 'center' });
  const box = svg.getBoundingClientRect();
  const middles = new Map<string, [number, number]>();
  const distances = new Map<string, number>();
  for (const circle of root.querySelectorAll("[part='circle']")) {
    const [x, y] = centreOf(circle);
    const country = root.elementFromPoint(x, y);
    const code = country?.getAttribute('data-country');
    if (!code) continue;
    const { left, top, width, height } = country!.getBoundingClientRect();
    const distance = Math.hypot(x - left - width / 2, y - top - height / 2);
    if (distance >= (distances.get(code) ?? Infinity)) continue;
    distances.set(code, distance);
    middles.set(code, [x - box.left, y - box.top]);
  }
  return middles;
}

/** Whether a click there asks for a country, or has it offered. */
async function asks(
  element: SignerMap,
  position: [number, number],
  code: string,
): Promise<boolean> {
  // Off the map first: the description of the last country takes the pointer where it lies.
  await sendMouse({ type: 'move', position: [1, 1] });
  await sendMouse({ type: 'click', position });
  await waitFor(code, () => element.selected);
  if (element.selected === code) return true;
  const name = countryName(code, 'en');
  const isOffered = (): boolean =>
    [...element.renderRoot.querySelectorAll<HTMLElement>('.near button')].some(
      ({ innerText }) => innerText.trim() === name,
    );
  // The panel of the last click may still be there.
  for (let frames = 0; frames < 60 && !isOffered(); frames++) {
    await new Promise(requestAnimationFrame);
  }
  return isOffered();
}

describe('signer-map, its targets on a phone', () => {
  before(() => setViewport({ width: 360, height: 760 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('every state and territory of the feed is hit, or offered, within 24 pixels', async function () {
    this.timeout(120_000);
    const loaded = new Promise<FeedLoadEvent>((resolve) =>
      addEventListener('feed-load', (event) => resolve(event as FeedLoadEvent), { once: true }),
    );
    const element = await showMap('show="all"');
    const tallies = talliesOf((await loaded).detail.feed);
    const codes = [...new Set(tallies.flatMap(({ country }) => country ?? []))].sort();
    const states = new Set(
      tallies.filter(({ category }) => category === 'state').map(({ country }) => country),
    );
    expect(states.size).to.be.at.least(81);
    expect(codes).to.include.members(['MT', 'MC', 'SG', 'LI', 'SM', 'AD', 'MU']);
    const middles = middlesOf(element);
    const missed: string[] = [];
    let small = 0;
    for (const code of codes) {
      const mark = marksOf(element, code).at(-1);
      if (!mark) {
        missed.push(`${code} is not drawn`);
        continue;
      }
      const { width, height } = mark.getBoundingClientRect();
      const middle = mark.localName === 'circle' ? undefined : middles.get(code);
      const isSmall = Math.min(width, height) < 2 * reach;
      const offsets: [number, number][] = [[0, 0]];
      if (isSmall && (middle || mark.localName === 'circle')) {
        offsets.push([reach, 0], [-reach, 0], [0, reach], [0, -reach]);
        small++;
      }
      for (const [across, down] of offsets) {
        // Without the panel of the last click, which may hold the page's scroll position.
        element.selected = undefined;
        await waitFor('a map alone', () => !element.renderRoot.querySelector('.panel'));
        let [x, y] = pointOf(element, code);
        if (isSmall && middle) {
          const box = element.renderRoot.querySelector('.sheet > svg')!.getBoundingClientRect();
          [x, y] = [Math.round(box.left + middle[0]), Math.round(box.top + middle[1])];
        }
        const point: [number, number] = [x + across, y + down];
        if (!(await asks(element, point, code))) missed.push(`${code} at ${across}, ${down}`);
      }
    }
    expect(small).to.be.above(40);
    expect(missed).to.deep.equal([]);
  });

  it('no circle lies over a smaller one, which takes the click', async () => {
    const element = await showMap('show="organisations"');
    const circles = [...element.renderRoot.querySelectorAll("[part='circle']")];
    const radii = circles.map((circle) => Number(circle.getAttribute('r')));
    expect(radii.length).to.be.above(50);
    expect(radii).to.deep.equal(radii.toSorted((one, other) => other - one));
    const [x, y] = pointOf(element, 'LU');
    await sendMouse({ type: 'click', position: [x, y] });
    await waitFor('a country', () => element.selected);
    expect(await asks(element, [x, y], 'LU')).to.equal(true);
  });
});
