// In Chromium alone: no command of the other two engines sets a reader's wish for less motion.
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/elements/join-counter/join-counter.define.js';
import type { JoinCounter } from '../../src/elements/join-counter/join-counter.js';
import { feedWith } from '../support/feed-with.js';
import { feedAddress, showElement } from '../support/show-element.js';
import { pause, waitFor } from '../support/wait-for.js';

const feedOf = (state: number): Promise<string> =>
  feedAddress(feedWith({ milestones: undefined, signatories: undefined, totals: { state } }));

/** Whether the number runs to that of another feed; ends once that one stands there. */
async function runs(): Promise<boolean> {
  const element = await showElement<JoinCounter>(
    `<join-counter loading="eager" feed="${await feedOf(1000)}"></join-counter>`,
  );
  const number = (): string => element.renderRoot.querySelector('b')?.textContent?.trim() ?? '';
  const isRunning = (): boolean => element.renderRoot.querySelector('[data-shown]') !== null;
  await waitFor('the first number', () => number() === '1,000' && !isRunning());
  let ran = false;
  const observer = new MutationObserver(() => (ran ||= isRunning()));
  observer.observe(element.renderRoot, { attributes: true, childList: true, subtree: true });
  element.feed = await feedOf(2000);
  await waitFor('the second number', () => number() === '2,000');
  await pause(300);
  await waitFor('the end', () => !isRunning());
  return ran;
}

describe('join-counter and motion', () => {
  afterEach(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('runs up to its number, but not for readers who want no motion', async () => {
    expect(await runs()).to.equal(true);
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(await runs()).to.equal(false);
  });
});
