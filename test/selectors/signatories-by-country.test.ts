import { expect } from '@open-wc/testing';
import type { Absence, Feed, Signatory } from '../../src/feed/feed-types.js';
import {
  signatoriesByCountry,
  type CountryStanding,
} from '../../src/selectors/signatories-by-country.js';
import { talliesOf } from '../../src/selectors/tallies.js';

const launch = '2018-11-12';

const feedOf = (signatories: Feed['signatories'], absent: readonly Absence[] = []): Feed => ({
  updated: '2025-12-25T08:38:32Z',
  pledge: { absent },
  signatories,
});

function standing(
  entry: Partial<Signatory>,
  day: string,
  absent?: readonly Absence[],
): CountryStanding {
  const feed = feedOf([{ id: 'it', category: 'state', country: 'XX', ...entry }], absent);
  return signatoriesByCountry(feed, talliesOf(feed), day).get('XX')!;
}

describe('signatories by country', () => {
  it('a state has signed from its day on', () => {
    expect(standing({ joined: launch }, '2018-11-11').status).to.equal('later');
    expect(standing({ joined: launch }, launch).status).to.equal('signed');
  });

  it('a coarse date counts from the last day that it may mean, and leaves open the days within', () => {
    expect(standing({ joined: '2018-11' }, '2018-10-31').status).to.equal('later');
    expect(standing({ joined: '2018-11' }, launch).status).to.equal('unclear');
    expect(standing({ joined: '2018-11' }, '2018-11-30').status).to.equal('signed');
  });

  it('a state that the list has later may have signed before', () => {
    expect(standing({ listed: '2019-09-16' }, launch).status).to.equal('unclear');
    expect(standing({ listed: '2019-09-16' }, '2019-09-16').status).to.equal('signed');
  });

  it('a state without any date is certain on the feed’s last day only', () => {
    expect(standing({}, launch).status).to.equal('unclear');
    expect(standing({}, '2025-12-25').status).to.equal('signed');
  });

  it('a state that left has left', () => {
    const entry = { joined: launch, left: '2021-03' };
    expect(standing(entry, '2021-03-15').status).to.equal('signed');
    const after = standing(entry, '2021-03-31');
    expect(after.status).to.equal('left');
    expect(after.left).to.equal('2021-03');
    expect(after.states).to.equal(0);
  });

  it('a source that names a state as absent holds until that state signs', () => {
    const absent = [{ country: 'XX', until: '2021-11-10', source: 'https://example.org/' }];
    const before = standing({ listed: '2021-11-11' }, launch, absent);
    expect(before.status).to.equal('absent');
    expect(before.source).to.equal('https://example.org/');
    const after = standing({ joined: '2021-11-10' }, '2021-11-10', absent);
    expect(after.status).to.equal('signed');
    expect(after.source).to.equal(undefined);
  });

  it('an absent state that is not on the list is there all the same', () => {
    const feed = feedOf([], [{ country: 'XX' }]);
    expect(signatoriesByCountry(feed, [], launch).get('XX')?.status).to.equal('absent');
  });

  it('counts organisations by category, those of other categories as uncategorised', () => {
    const feed = feedOf([
      { id: 'a', category: 'private-sector', country: 'FR', joined: launch },
      { id: 'b', category: 'private-sector', country: 'FR', joined: launch, left: '2020' },
      { id: 'c', category: 'guild', country: 'FR', joined: launch },
      { id: 'd', category: 'civil-society', country: 'FR', joined: '2024' },
      { id: 'e', category: 'public-authority', joined: launch },
    ]);
    const standings = signatoriesByCountry(feed, talliesOf(feed), '2021-01-01');
    expect(standings.get('FR')?.counts).to.deep.equal({ 'private-sector': 1, uncategorised: 1 });
    expect(standings.get('FR')?.organisations).to.equal(2);
    expect(standings.get('FR')?.status).to.equal('none');
    expect(standings.get(undefined)?.organisations).to.equal(1);
  });

  it('reads the same from signatories and from counts by country', () => {
    const single = feedOf([
      { id: 'a', category: 'state', country: 'FR', joined: launch },
      { id: 'b', category: 'civil-society', country: 'FR', listed: '2019-09-16' },
      { id: 'c', category: 'private-sector' },
    ]);
    const split = feedOf({
      countries: {
        FR: {
          state: { joined: { [launch]: 1 } },
          'civil-society': { listed: { '2019-09-16': 1 } },
        },
        none: { 'private-sector': { undated: 1 } },
      },
    });
    for (const day of [launch, '2019-09-16', '2025-12-25']) {
      const [one, other] = [single, split].map((feed) => [
        ...signatoriesByCountry(feed, talliesOf(feed), day),
      ]);
      expect(one).to.deep.equal(other);
    }
  });

  it('takes names of built-in members for countries like any other', () => {
    const feed = feedOf([{ id: 'a', category: 'state', country: '__proto__', joined: launch }]);
    expect(signatoriesByCountry(feed, talliesOf(feed), launch).get('__proto__')?.states).to.equal(
      1,
    );
  });

  it('reads 100,000 entries at once', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => ({
      id: `${index}`,
      country: index % 2 ? 'FR' : `${index}`,
      joined: launch,
    }));
    const feed = feedOf(many);
    const start = performance.now();
    const standings = signatoriesByCountry(feed, talliesOf(feed), launch);
    expect(standings.get('FR')?.organisations).to.equal(50_000);
    expect(performance.now() - start).to.be.below(3000);
  });
});
