import { expect } from '@open-wc/testing';
import type { Absence, Feed, Signatory } from '../../src/feed/feed-types.js';
import { changeBy, daysOfChange } from '../../src/selectors/days-of-change.js';
import { talliesOf } from '../../src/selectors/tallies.js';

const state = (country: string, more: Partial<Signatory>): Signatory => ({
  ...{ id: country.toLowerCase(), category: 'state', country },
  ...more,
});

function daysOf(signatories: readonly Signatory[], absent: readonly Absence[] = []): string[] {
  const feed: Feed = { updated: '2024-01-01T00:00:00Z', pledge: { absent }, signatories };
  return daysOfChange(feed, talliesOf(feed));
}

describe('the days from which on the map looks otherwise', () => {
  it('are those on which a state signed or left, once each and in order', () => {
    const days = daysOf([
      state('FR', { joined: '2020-02-03', left: '2022-05-06' }),
      state('BR', { joined: '2018-11-12' }),
      state('MT', { joined: '2018-11-12' }),
    ]);
    expect(days).to.deep.equal(['2018-11-12', '2020-02-03', '2022-05-06']);
  });

  it('are the first and the last that a coarse date may mean', () => {
    const days = daysOf([
      state('BR', { joined: '2018-11-12' }),
      state('FR', { joined: '2019-02' }),
    ]);
    expect(days).to.deep.equal(['2018-11-12', '2019-02-01', '2019-02-28']);
    expect(daysOf([state('FR', { joined: '2019' })])).to.deep.equal(['2019-01-01', '2019-12-31']);
  });

  it('are those by which a state is on the list, or no source calls it absent any more', () => {
    const days = daysOf(
      [state('BR', { joined: '2018-11-12' }), state('US', { listed: '2021-11-11' })],
      [{ country: 'US', until: '2021-11-10', source: 'https://example.org/' }],
    );
    // On the tenth it may have signed, on the eleventh it is on the list.
    expect(days).to.deep.equal(['2018-11-12', '2021-11-10', '2021-11-11']);
  });

  it('are none on which only organisations came, and none after the feed’s own', () => {
    const days = daysOf([
      state('BR', { joined: '2018-11-12' }),
      { id: 'acme', category: 'private-sector', country: 'FR', joined: '2019-01-01' },
      state('FR', { joined: '2030-01-01' }),
    ]);
    expect(days).to.deep.equal(['2018-11-12']);
    expect(daysOf([])).to.deep.equal([]);
  });

  it('of a day it is the last by then', () => {
    const days = ['2018-11-12', '2019-09-16'];
    expect(changeBy(days, '2018-11-11')).to.equal(undefined);
    expect(changeBy(days, '2019-09-15')).to.equal('2018-11-12');
    expect(changeBy(days, '2024-01-01')).to.equal('2019-09-16');
  });
});
