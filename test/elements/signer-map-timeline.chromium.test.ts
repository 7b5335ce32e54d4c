// In Chromium alone: no command of the other two engines sets a reader's wish for less motion.
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/elements/signer-map/signer-map.define.js';
import { find, showMap } from '../support/signer-map.js';
import { waitFor } from '../support/wait-for.js';

describe('signer-map, its timeline', () => {
  afterEach(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('without motion it goes year by year', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const element = await showMap('timeline');
    (await find(element, '.play')).click();
    await waitFor('the launch', () => element.asOf === '2018-11-12');
    await waitFor('a year later', () => element.asOf !== '2018-11-12');
    expect(element.asOf).to.equal('2019-11-12');
  });
});
