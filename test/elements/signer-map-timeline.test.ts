import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/signer-map/signer-map.define.js';
import type { SignerMap } from '../../src/elements/signer-map/signer-map.js';
import { feedWith } from '../support/feed-with.js';
import { find, marksOf, showMap, showMapOf, textOf } from '../support/signer-map.js';
import { waitFor } from '../support/wait-for.js';

const slider = (element: SignerMap): Promise<HTMLInputElement> =>
  find<HTMLInputElement>(element, '.track input');

const fillOf = (element: SignerMap, code: string): string =>
  marksOf(element, code).at(-1)!.getAttribute('part')!.replace('country ', '');

/** Moves the slider as a pointer does. */
function scrub(input: HTMLInputElement, day: string): void {
  input.value = String(Date.parse(`${day}T00:00Z`) / 86_400_000);
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

describe('signer-map, its timeline', () => {
  it('passes the audit in light and dark', async () => {
    for (const theme of ['light', 'dark']) {
      const element = await showMap(`timeline show="all" theme="${theme}"`);
      await slider(element);
      await expect(element).to.be.accessible();
    }
  });

  it('starts today; dragging it moves `as-of`, the states, the circles and the counts', async () => {
    const element = await showMap('timeline show="all"');
    const input = await slider(element);
    const circles = (): number => element.renderRoot.querySelectorAll("[part='circle']").length;
    const all = circles();
    expect(input.value).to.equal(input.max);
    expect(textOf(element, '.timeline output')).to.equal('December 25, 2025');
    expect(fillOf(element, 'US')).to.equal('signed');
    scrub(input, '2018-11-12');
    await waitFor('the launch', () => element.getAttribute('as-of') === '2018-11-12');
    await element.updateComplete;
    expect(input.min).to.equal(input.value);
    expect(fillOf(element, 'US')).to.equal('quiet');
    expect(fillOf(element, 'FR')).to.equal('signed');
    expect(circles()).to.be.below(all);
    expect(textOf(element, "[part='headline']")).to.match(
      /^51 states had signed by November 12, 2018/,
    );
    expect(input.getAttribute('aria-valuetext')).to.match(/^November 12, 2018: 51 states/);
  });

  for (const width of [320, 736]) {
    it(`stays under the finger while days pass, ${width} pixels wide`, async () => {
      const element = await showMap(`timeline show="all" style="inline-size: ${width}px"`);
      const input = await slider(element);
      const place = (): number[] => {
        const { top, height } = element.getBoundingClientRect();
        return [input.getBoundingClientRect().top - top, height].map(Math.round);
      };
      const today = place();
      for (const day of ['2018-11-12', '2019-09-16', '2021-11-10']) {
        scrub(input, day);
        await waitFor(day, () => element.asOf === day);
        await element.updateComplete;
        expect(place(), day).to.deep.equal(today);
      }
    });
  }

  it('`as-of` moves it', async () => {
    const element = await showMap('timeline as-of="2019-06-01"');
    const input = await slider(element);
    const first = input.value;
    element.asOf = '2020-06-01';
    await element.updateComplete;
    expect(Number(input.value) - Number(first)).to.equal(366);
  });

  it('the arrow keys lead from one change to the next', async () => {
    const element = await showMapOf(
      feedWith({
        milestones: undefined,
        totals: undefined,
        signatories: [
          { id: 'fr', category: 'state', country: 'FR', joined: '2018-11-12' },
          { id: 'de', category: 'state', country: 'DE', joined: '2020-02-03' },
          { id: 'es', category: 'state', country: 'ES', listed: '2021-04-05' },
        ],
      }),
      'timeline as-of="2018-11-12"',
    );
    const input = await slider(element);
    input.focus();
    await sendKeys({ press: 'ArrowRight' });
    await waitFor('Germany', () => element.asOf === '2020-02-03');
    await sendKeys({ press: 'ArrowRight' });
    await waitFor('Spain', () => element.asOf === '2021-04-05');
    await element.updateComplete;
    expect(fillOf(element, 'DE'), 'a known day').to.equal('signed');
    expect(fillOf(element, 'ES'), 'only the list is known').to.equal('listed');
    expect(textOf(element, "[part='legend']")).to.contain(
      '1 on the public list by then, day of signing not known',
    );
    await sendKeys({ press: 'ArrowLeft' });
    await waitFor('back', () => element.asOf === '2020-02-03');
    await element.updateComplete;
    expect(fillOf(element, 'ES'), 'may have signed').to.equal('unclear');
  });

  it('plays from the launch when it is at its end, and can be stopped', async () => {
    const element = await showMap('timeline');
    const play = await find(element, '.play');
    play.click();
    await waitFor('2018', () => element.asOf?.startsWith('2018'));
    expect(play.ariaLabel).to.equal('Pause');
    const early = element.asOf!;
    await waitFor('later', () => element.asOf! > early);
    play.click();
    await waitFor('the button', () => play.ariaLabel === 'Play');
  });

  it('a map that is taken off the page stops', async () => {
    const element = await showMap('timeline');
    (await find(element, '.play')).click();
    await waitFor('2018', () => element.asOf?.startsWith('2018'));
    element.remove();
    const stopped = element.asOf;
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(element.asOf).to.equal(stopped);
  });
});
