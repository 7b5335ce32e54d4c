import { expect } from '@open-wc/testing';
import type { Feed, Signatory } from '../../src/feed/feed-types.js';
import { readFeed } from '../../src/feed/read-feed.js';
import { countsOn } from '../../src/selectors/counts-on.js';
import { effectiveDay } from '../../src/selectors/effective-day.js';
import { fittingSignatories } from '../../src/selectors/fitting-signatories.js';
import { membershipOn } from '../../src/selectors/membership.js';
import { talliesOf } from '../../src/selectors/tallies.js';
import { feedWith } from '../support/feed-with.js';

const feedOf = (members: Record<string, unknown>): Feed => readFeed(feedWith(members)).feed;
const signatory = (members: Record<string, unknown>): Signatory =>
  ({ id: 'a', name: 'A', category: 'state', ...members }) as Signatory;

describe('membership', () => {
  it('begins on the last day that a coarse date may mean', () => {
    const coarse = signatory({ joined: '2020-02' });
    expect(membershipOn(coarse, '2020-02-28')).to.equal('none');
    expect(membershipOn(coarse, '2020-02-29')).to.equal('signed');
    expect(membershipOn(signatory({ joined: '2020' }), '2020-12-30')).to.equal('none');
  });

  it('falls back to the day of the list', () => {
    expect(membershipOn(signatory({ listed: '2019-09-16' }), '2019-09-15')).to.equal('none');
    expect(membershipOn(signatory({ listed: '2019-09-16' }), '2019-09-16')).to.equal('signed');
    expect(membershipOn(signatory({}), '2018-01-01')).to.equal('signed');
  });

  it('ends on the day of leaving', () => {
    const former = signatory({ joined: '2018-11-12', left: '2021-03-01' });
    expect(membershipOn(former, '2021-02-28')).to.equal('signed');
    expect(membershipOn(former, '2021-03-01')).to.equal('left');
  });
});

describe('the day that shows', () => {
  const feed = feedOf({ updated: '2025-12-25T08:38:32Z' });

  it('is the one asked for, never later than the feed', () => {
    expect(effectiveDay(feed, '2018-11-12')).to.equal('2018-11-12');
    expect(effectiveDay(feed, '2018-11')).to.equal('2018-11-30');
    expect(effectiveDay(feed, '2030')).to.equal('2025-12-25');
  });

  it('is the feed’s own where none, or nonsense, is asked for', () => {
    for (const nonsense of [undefined, '', 'today', '2018-13-01', '2018-02-30', '1/2/2018']) {
      expect(effectiveDay(feed, nonsense)).to.equal('2025-12-25');
    }
  });
});

describe('counts on a day', () => {
  const dated = ['2018-11-12', '2019-01-01', '2020-01-01'].map((joined, index) => ({
    id: `s${index}`,
    name: `S${index}`,
    category: 'civil-society',
    joined,
  }));
  const feed = feedOf({
    totals: undefined,
    milestones: [{ date: '2019-06-01', counts: { state: 2, 'private-sector': 3 } }],
    signatories: dated,
  });
  const on = (day: string): ReturnType<typeof countsOn> => countsOn(feed, talliesOf(feed), day);

  it('are what dated signatories prove, before anything was published', () => {
    expect(on('2019-05-31')).to.deep.equal({ counts: { 'civil-society': 2 }, total: 2 });
  });

  it('are the latest published total where it is higher, and say which', () => {
    const { counts, total, milestone } = on('2019-12-31');
    expect(counts).to.deep.equal({ state: 2, 'private-sector': 3 });
    expect(total).to.equal(5);
    expect(milestone?.date).to.equal('2019-06-01');
  });

  it('put unknown categories under uncategorised', () => {
    const guild = feedOf({
      milestones: undefined,
      totals: undefined,
      signatories: [{ id: 'g', name: 'G', category: 'guild', joined: '2018-11-12' }],
    });
    expect(countsOn(guild, talliesOf(guild), '2020-01-01').counts).to.deep.equal({
      uncategorised: 1,
    });
  });

  it('are the same from summed counts as from the signatories', () => {
    const summed = feedOf({
      totals: undefined,
      milestones: undefined,
      signatories: {
        count: 3,
        counts: {
          'civil-society': { joined: { '2018-11-12': 1, '2019-01-01': 1, '2020-01-01': 1 } },
        },
      },
    });
    for (const day of ['2018-11-11', '2018-12-31', '2019-05-31', '2020-01-01']) {
      const plain = feedOf({ totals: undefined, milestones: undefined, signatories: dated });
      expect(countsOn(summed, talliesOf(summed), day).total, day).to.equal(
        countsOn(plain, talliesOf(plain), day).total,
      );
    }
  });
});

describe('whom a name fits', () => {
  const all = [
    signatory({ id: 'acme', name: 'Acme' }),
    signatory({ id: 'societe', name: 'Société Générale' }),
    signatory({ id: 'twin-1', name: 'Twin' }),
    signatory({ id: 'twin-2', name: { en: 'TWIN', fr: 'Jumeau' } }),
  ];
  const ids = (wanted: string): string[] => fittingSignatories(all, wanted).map(({ id }) => id);

  it('is who has that id, even if others have it as a name', () => {
    expect(ids('twin-1')).to.deep.equal(['twin-1']);
  });

  it('is whoever has that name, without regard to case, accents and outer spaces', () => {
    expect(ids(' SOCIETE GENERALE ')).to.deep.equal(['societe']);
    expect(ids('twin')).to.deep.equal(['twin-1', 'twin-2']);
    expect(ids('jumeau')).to.deep.equal(['twin-2']);
  });

  it('is nobody who only begins so', () => {
    expect(ids('Acm')).to.deep.equal([]);
  });
});
