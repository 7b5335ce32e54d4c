// In Chromium alone: no command of the other two engines makes a page believe that it is printed.
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/elements/principle-list/principle-list.define.js';
import { showElement } from '../support/show-element.js';
import { waitFor } from '../support/wait-for.js';

describe('principle-list in print', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('shows all summaries, also of those that are closed', async () => {
    const element = await showElement('<principle-list loading="eager"></principle-list>');
    const shows = (): boolean[] =>
      [...element.renderRoot.querySelectorAll<HTMLElement>("[part='summary']")].map((summary) =>
        summary.checkVisibility({ contentVisibilityAuto: true }),
      );
    expect(shows()).to.have.length(9).and.not.include(true);
    await emulateMedia({ media: 'print' });
    await waitFor('the summaries', () => !shows().includes(false));
    const summary = element.renderRoot.querySelector('summary')!;
    expect(getComputedStyle(summary, '::after').display, 'nothing to open').to.equal('none');
  });
});
