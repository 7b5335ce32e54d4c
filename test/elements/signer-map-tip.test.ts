import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/elements/signer-map/signer-map.define.js';
import type { SignerMap } from '../../src/elements/signer-map/signer-map.js';
import { middleOf, showMap, textOf } from '../support/signer-map.js';
import { pause, waitFor } from '../support/wait-for.js';

const said = (element: SignerMap): string => textOf(element, "[part='tip']:not([hidden])");

const tipOf = (element: SignerMap): HTMLElement =>
  element.renderRoot.querySelector("[part='tip']")!;

/** Brings the pointer over a country and waits until the description may be moved onto. */
async function describeByPointer(element: SignerMap, code: string): Promise<[number, number]> {
  await sendMouse({ type: 'move', position: [2, 2] });
  const position = middleOf(element, code);
  await sendMouse({ type: 'move', position });
  await waitFor('the description', () => said(element));
  await waitFor('rest', () => getComputedStyle(tipOf(element)).pointerEvents === 'auto');
  return position;
}

describe('signer-map, the description of a country', () => {
  afterEach(() => sendMouse({ type: 'move', position: [2, 2] }));

  it('stays while the pointer moves onto it step by step, and while it is there', async () => {
    const element = await showMap('show="all"');
    const [x, y] = await describeByPointer(element, 'ML');
    const before = said(element);
    expect(before).to.match(/^Mali/);
    const { top, bottom, left, right } = tipOf(element).getBoundingClientRect();
    const upwards = bottom <= y;
    const end = upwards ? bottom - 6 : top + 6;
    for (let at = y; upwards ? at > end : at < end; at += upwards ? -3 : 3) {
      await sendMouse({ type: 'move', position: [x, Math.round(at)] });
      expect(said(element)).to.equal(before);
    }
    for (const position of [
      [left + 4, (top + bottom) / 2],
      [right - 4, (top + bottom) / 2],
    ]) {
      await sendMouse({ type: 'move', position: position.map(Math.round) as [number, number] });
      await pause(50);
      expect(said(element)).to.equal(before);
    }
    await sendMouse({ type: 'move', position: [2, 2] });
    await waitFor('nothing', () => !said(element));
  });

  it('stands above the pointer where a page shows the whole smaller', async () => {
    const element = await showMap();
    element.parentElement!.style.cssText = 'transform: scale(0.6); transform-origin: 0 0';
    const [x, y] = await describeByPointer(element, 'DZ');
    const { bottom, left, right } = tipOf(element).getBoundingClientRect();
    expect((left + right) / 2).to.be.closeTo(x, 2);
    expect(y - bottom).to.be.within(0, 30);
  });

  it('a click on it asks for its country', async () => {
    const element = await showMap();
    await describeByPointer(element, 'DZ');
    const { top, bottom, left, right } = tipOf(element).getBoundingClientRect();
    const position: [number, number] = [
      Math.round((left + right) / 2),
      Math.round((top + bottom) / 2),
    ];
    await sendMouse({ type: 'click', position });
    await waitFor('its panel', () => element.selected === 'DZ');
  });

  it('Escape sends it away, wherever the focus is, which stays there; it comes again later', async () => {
    const element = await showMap();
    const button = document.createElement('button');
    element.before(button);
    button.focus();
    const [x, y] = await describeByPointer(element, 'BR');
    await sendKeys({ press: 'Escape' });
    expect(said(element)).to.equal('');
    expect(document.activeElement).to.equal(button);
    await sendMouse({ type: 'move', position: [x + 3, y] });
    await pause(50);
    expect(said(element), 'not over the same country').to.equal('');
    await describeByPointer(element, 'BR');
    expect(said(element)).to.match(/^Brazil/);
    button.remove();
  });

  it('a pointer that passes is not held up by it', async () => {
    const element = await showMap();
    await sendMouse({ type: 'move', position: middleOf(element, 'DZ') });
    await waitFor('Algeria', () => said(element).startsWith('Algeria'));
    expect(element.renderRoot.querySelector("[part='tip']")!.matches(':hover')).to.equal(false);
    await sendMouse({ type: 'move', position: middleOf(element, 'AU') });
    await waitFor('Australia', () => said(element).startsWith('Australia'));
  });
});
