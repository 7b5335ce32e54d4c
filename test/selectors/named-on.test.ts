import { expect } from '@open-wc/testing';
import type { Feed } from '../../src/feed/feed-types.js';
import { namedOn } from '../../src/selectors/named-on.js';
import { talliesOf } from '../../src/selectors/tallies.js';

const feed: Feed = {
  updated: '2025-12-25T08:38:32Z',
  pledge: {},
  milestones: [
    { date: '2018-11', counts: { state: 3, 'civil-society': 5, 'private-sector': 7 } },
    { date: '2019-06-13', counts: { 'private-sector': 9 } },
  ],
  signatories: [
    { id: 'a', category: 'state', country: 'FR', joined: '2018-11-12' },
    { id: 'b', category: 'state', country: 'DE', listed: '2019-09-16' },
    { id: 'c', category: 'state', listed: '2020-01-01' },
    { id: 'd', category: 'state', country: 'ES', joined: '2020-01-01', left: '2021' },
    { id: 'e', category: 'state', country: 'IT', joined: '2022-01-01' },
    { id: 'f', category: 'private-sector', joined: '2018-11-12' },
  ],
};
const on = (day: string, ...categories: Parameters<typeof namedOn>[3]) =>
  namedOn(feed, talliesOf(feed), day, categories);

describe('named on a day', () => {
  it('nobody before anything is known', () => {
    expect(on('2018-11-11', 'state')).to.deep.equal({ named: 0, day: '2018-11-11' });
  });

  it('a published total counts from the last day that its date may mean', () => {
    expect(on('2018-11-12', 'state')).to.deep.equal({ named: 1, day: '2018-11-12' });
    expect(on('2018-12-24', 'state')).to.deep.equal({ named: 1, published: 3, day: '2018-11-30' });
  });

  it('a total without the category leaves the one before it standing', () => {
    expect(on('2019-06-13', 'state')).to.include({ published: 3, day: '2018-11-30' });
    expect(on('2019-06-13', 'private-sector')).to.include({ published: 9, day: '2019-06-13' });
  });

  it('a total that is no longer higher is left aside; who left is taken away', () => {
    expect(on('2020-06-01', 'state')).to.deep.equal({ named: 4, day: '2020-06-01' });
    expect(on('2021-12-31', 'state')).to.deep.equal({ named: 3, day: '2021-12-31' });
  });

  it('several categories are added up', () => {
    expect(on('2018-11-30', 'civil-society', 'private-sector')).to.deep.equal({
      named: 1,
      published: 12,
      day: '2018-11-30',
    });
  });
});
