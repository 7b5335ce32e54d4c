import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/elements/signer-map/signer-map.define.js';
import type { SignerMap } from '../../src/elements/signer-map/signer-map.js';
import {
  clickCountry,
  find,
  focusedIn,
  marksOf,
  middleOf,
  showMap,
} from '../support/signer-map.js';
import { waitFor } from '../support/wait-for.js';

/** The picture of a map. */
const picture = (element: SignerMap): SVGSVGElement =>
  element.renderRoot.querySelector('.sheet > svg')!;

/** How many times a map is enlarged. */
const zoomOf = (element: SignerMap): number => 960 / picture(element).viewBox.baseVal.width;

const whole = '0 0 960 442';
const viewOf = (element: SignerMap): string => picture(element).getAttribute('viewBox')!;

/** A map that a mouse has been on: it has its buttons. */
async function showZoomable(attributes = ''): Promise<SignerMap> {
  const element = await showMap(attributes);
  picture(element).scrollIntoView({ block: 'center' });
  const { left, top } = picture(element).getBoundingClientRect();
  await sendMouse({ type: 'move', position: [Math.round(left) + 4, Math.round(top) + 4] });
  await find(element, '.zoom');
  return element;
}

const button = (element: SignerMap, name: string): HTMLElement =>
  element.renderRoot.querySelector<HTMLElement>(`.zoom [title='${name}']`)!;

async function press(element: SignerMap, name: string): Promise<void> {
  const { left, top, width, height } = button(element, name).getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({ type: 'click', position });
}

/** Waits until a map has stood still for some frames. */
async function settled(element: SignerMap): Promise<void> {
  let last = '';
  let same = 0;
  await waitFor('a map that stands', async () => {
    const view = viewOf(element);
    same = view === last ? same + 1 : 0;
    last = view;
    await new Promise(requestAnimationFrame);
    return same > 15 && !element.renderRoot.querySelector('.moving');
  });
}

/** Brings the focus into the map as the keyboard does. */
async function tabInto(element: SignerMap): Promise<void> {
  const before = document.createElement('button');
  element.before(before);
  before.focus();
  await sendKeys({ press: 'Tab' });
  before.remove();
  await waitFor('a country', () => focusedIn(element)?.hasAttribute('data-country'));
  await find(element, '.zoom');
}

describe('signer-map, zoomed', () => {
  it('has no buttons until somebody is there, then accessible ones, large enough', async () => {
    const untouched = await showMap();
    expect(untouched.renderRoot.querySelector('.zoom')).to.equal(null);
    const element = await showZoomable('show="all" highlight="FR"');
    await press(element, 'Zoom in');
    await settled(element);
    for (const each of element.renderRoot.querySelectorAll('.zoom button')) {
      const { width, height } = each.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
    await expect(element).to.be.accessible();
  });

  it('buttons make it larger, smaller and whole, and say where they end', async () => {
    const element = await showZoomable();
    expect(button(element, 'Zoom out').ariaDisabled).to.equal('true');
    await press(element, 'Zoom in');
    await settled(element);
    expect(zoomOf(element)).to.be.closeTo(1.6, 0.01);
    await press(element, 'Zoom in');
    await settled(element);
    await press(element, 'Zoom out');
    await settled(element);
    expect(zoomOf(element)).to.be.closeTo(1.6, 0.01);
    await press(element, 'Whole map');
    await settled(element);
    expect(viewOf(element)).to.equal(whole);
    for (let times = 0; times < 8; times++) await press(element, 'Zoom in');
    await settled(element);
    expect(zoomOf(element)).to.be.closeTo(12, 0.1);
    await waitFor('the end', () => button(element, 'Zoom in').ariaDisabled === 'true');
  });

  it('shows while it moves what it shows when it stands', async () => {
    const element = await showZoomable('show="all"');
    const { left, top, width, height } = picture(element).getBoundingClientRect();
    // Two areas, and a dot and a circle, which keep their size.
    const seen = ['FR', 'AU', 'SG']
      .map((code) => `[data-country=${code}]`)
      .concat('[part~=circle]');
    const boxes = (): DOMRect[] =>
      seen.map((selector) => element.renderRoot.querySelector(selector)!.getBoundingClientRect());
    const before = boxes();
    // By more than what it is laid out anew after, and less than what needs finer outlines.
    for (let turn = 0; turn < 6; turn++) {
      element.renderRoot.querySelector('.map')!.dispatchEvent(
        new WheelEvent('wheel', {
          ...{ ctrlKey: true, deltaY: -20, bubbles: true, cancelable: true },
          ...{ clientX: left + width / 3, clientY: top + height / 2 },
        }),
      );
    }
    const moving = boxes();
    expect(moving[0]!.width / before[0]!.width).to.be.closeTo(2 ** 1.2, 0.02);
    await settled(element);
    const standing = boxes();
    moving.forEach((box, index) => {
      for (const key of ['left', 'top', 'width', 'height'] as const) {
        expect(box[key], `${seen[index]}, ${key}`).to.be.closeTo(standing[index]![key], 1.5);
      }
    });
  });

  it('keys zoom around the country that has the focus', async () => {
    const element = await showMap('highlight="NZ"');
    await tabInto(element);
    for (const key of ['+', '+', '+']) await sendKeys({ press: key });
    await settled(element);
    expect(zoomOf(element)).to.be.closeTo(1.6 ** 3, 0.1);
    const inFrame = (): boolean => {
      const frame = picture(element).getBoundingClientRect();
      const { left, top } = focusedIn(element)!.getBoundingClientRect();
      return left >= frame.left && left <= frame.right && top >= frame.top && top <= frame.bottom;
    };
    expect(inFrame()).to.equal(true);
    const [x] = viewOf(element).split(' ');
    await sendKeys({ press: 'Home' });
    await waitFor('another', () => focusedIn(element)?.getAttribute('data-country') !== 'NZ');
    await settled(element);
    expect(viewOf(element).split(' ')[0], 'moved').not.to.equal(x);
    expect(inFrame(), 'the focus is in view').to.equal(true);
    await sendKeys({ press: '-' });
    await settled(element);
    expect(zoomOf(element)).to.be.closeTo(1.6 ** 2, 0.1);
    await sendKeys({ press: '0' });
    await settled(element);
    expect(viewOf(element)).to.equal(whole);
    expect(element.selected).to.equal(undefined);
  });

  it('two fingers on a trackpad, as Safari tells of them, zoom around the point between them', async () => {
    const element = await showZoomable();
    const { left, top, width, height } = picture(element).getBoundingClientRect();
    const point = { clientX: left + width / 4, clientY: top + height / 2 };
    // No browser here has a trackpad; these are the events of Safari's.
    const pinch = (name: string, scale: number): boolean =>
      picture(element).dispatchEvent(
        Object.assign(new Event(name, { bubbles: true, composed: true, cancelable: true }), {
          ...point,
          scale,
        }),
      );
    const untouched = [
      ...[pinch('gesturestart', 1), pinch('gesturechange', 1.5), pinch('gesturechange', 2)],
      pinch('gestureend', 2),
    ].filter(Boolean);
    expect(untouched, 'events that zoom the page too').to.deep.equal([]);
    await settled(element);
    expect(zoomOf(element)).to.be.closeTo(2, 0.02);
    const { x, width: shown } = picture(element).viewBox.baseVal;
    expect(x + shown / 4).to.be.closeTo(240, 1);
  });

  it('circles and dots keep their size', async () => {
    const element = await showZoomable('show="all"');
    const sizes = (): number[] =>
      [...element.renderRoot.querySelectorAll("[part='circle']")]
        .map((circle) => circle.getBoundingClientRect().width)
        .sort((one, other) => other - one);
    const before = sizes();
    await press(element, 'Zoom in');
    await press(element, 'Zoom in');
    await settled(element);
    sizes().forEach((size, index) => expect(size).to.be.closeTo(before[index]!, 0.2));
  });

  it('a mouse drags it, which opens no panel; a click opens one', async () => {
    const element = await showZoomable();
    await press(element, 'Zoom in');
    await press(element, 'Zoom in');
    await settled(element);
    const { left, top, width, height } = picture(element).getBoundingClientRect();
    const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    const before = picture(element).viewBox.baseVal.x;
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 30, y] });
    await sendMouse({ type: 'move', position: [x + 60, y] });
    await sendMouse({ type: 'up' });
    await settled(element);
    const moved = (before - picture(element).viewBox.baseVal.x) * (width / 960) * zoomOf(element);
    expect(moved).to.be.closeTo(60, 1.5);
    expect(element.selected).to.equal(undefined);
    for (let times = 0; times < 4; times++) {
      await sendMouse({ type: 'move', position: [x - 150, y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [x, y] });
      await sendMouse({ type: 'move', position: [x + 150, y] });
      await sendMouse({ type: 'up' });
    }
    await settled(element);
    expect(picture(element).viewBox.baseVal.x, 'no void').to.equal(0);
    await clickCountry(element, 'CO');
    await find(element, "[part='panel']");
    expect(element.selected).to.equal('CO');
  });

  it('a click at its edge brings the country there to the middle: nobody has to drag', async () => {
    const element = await showZoomable();
    for (let times = 0; times < 3; times++) await press(element, 'Zoom in');
    await settled(element);
    const frame = picture(element).getBoundingClientRect();
    const middle = (mark: Element): [number, number] => {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      return [Math.round((left + right) / 2), Math.round((top + bottom) / 2)];
    };
    const atEdge = [...element.renderRoot.querySelectorAll('path[data-country]')].find((mark) => {
      const [x, y] = middle(mark);
      const begins = (mark.getBoundingClientRect().left - frame.left) / frame.width;
      return begins > 0.86 && element.shadowRoot!.elementFromPoint(x, y) === mark;
    })!;
    await sendMouse({ type: 'click', position: middle(atEdge) });
    await find(element, "[part='panel']");
    await settled(element);
    const place = (middle(atEdge)[0] - frame.left) / frame.width;
    expect(place).to.be.within(0.2, 0.8);
  });

  it('gets finer outlines where they can be seen, in the same places', async () => {
    const element = await showZoomable();
    const detail = (): number => marksOf(element, 'HR')[0]!.getAttribute('d')!.length;
    const coarse = detail();
    await press(element, 'Zoom in');
    await settled(element);
    expect(detail()).to.equal(coarse);
    await press(element, 'Zoom in');
    await settled(element);
    const before = middleOf(element, 'AU');
    await waitFor('finer outlines', () => detail() > coarse);
    const after = middleOf(element, 'AU');
    expect(Math.hypot(after[0] - before[0], after[1] - before[1])).to.be.below(2.5);
    await press(element, 'Whole map');
    await settled(element);
    await waitFor('coarse ones', () => detail() === coarse);
  });

  it('takes the same step in another language', async () => {
    const element = await showZoomable();
    element.lang = 'fr';
    await waitFor('French buttons', () => button(element, 'Agrandir'));
    await press(element, 'Agrandir');
    await settled(element);
    const { left, top, width, height } = picture(element).getBoundingClientRect();
    const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    await sendMouse({ type: 'move', position });
    const before = picture(element).viewBox.baseVal.x;
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [position[0] + 40, position[1]] });
    await sendMouse({ type: 'up' });
    await settled(element);
    const moved = (before - picture(element).viewBox.baseVal.x) * (width / 960) * zoomOf(element);
    expect(moved).to.be.closeTo(40, 1.5);
  });

  it('keeps the focus where it is as outlines take the place of dots', async () => {
    const element = await showMap('highlight="LU"');
    await tabInto(element);
    expect(focusedIn(element)!.localName).to.equal('circle');
    for (let times = 0; times < 6; times++) await sendKeys({ press: '+' });
    await settled(element);
    await waitFor('an outline', () => focusedIn(element)?.localName === 'path');
    expect(focusedIn(element)!.getAttribute('data-country')).to.equal('LU');
    expect(focusedIn(element)!.ariaLabel).to.match(/^Luxembourg/);
    expect(element.renderRoot.querySelectorAll('svg [tabindex="0"]')).to.have.length(1);
    await expect(element).to.be.accessible();
  });
});
