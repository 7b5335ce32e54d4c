import { expect } from '@open-wc/testing';
import type { CountryShapes } from '../../src/elements/signer-map/decode-shapes.js';
import '../../src/elements/signer-map/signer-map.define.js';
import type { SignerMap } from '../../src/elements/signer-map/signer-map.js';
import { marksOf, showMap } from '../support/signer-map.js';

/** All marks from the lowest to the highest, with all that they are, and none that others stand in. */
const marksIn = ({ renderRoot }: SignerMap): string[] =>
  [...renderRoot.querySelectorAll('.sheet > svg :is([data-country], circle, .outline)')].map(
    (mark) =>
      [mark.localName, ...[...mark.attributes].map(({ name, value }) => `${name}=${value}`).sort()]
        .join(' ')
        .replaceAll('\n', ' '),
  );

async function change(element: SignerMap, properties: Partial<SignerMap>): Promise<void> {
  Object.assign(element, properties);
  await element.updateComplete;
}

describe('signer-map, its marks', () => {
  it('are the same after changes as on a map that was always so', async () => {
    const element = await showMap('show="all"');
    const first = marksIn(element);
    expect(first.length).to.be.above(300);
    await change(element, { asOf: '2018-11-12', show: 'states', highlight: 'US,RU' });
    const other = await showMap('as-of="2018-11-12" highlight="US,RU"');
    expect(marksIn(element)).to.deep.equal(marksIn(other));
    expect(marksIn(element)).not.to.deep.equal(first);
    await change(element, { asOf: undefined, show: 'all', highlight: undefined });
    expect(marksIn(element)).to.deep.equal(first);
  });

  it('are those of what changes while finer outlines are drawn ahead', async () => {
    const element = await showMap('show="all"');
    const shapes = new Map(Array.from({ length: 170 }, (_, index) => [`${index}`, 'M0,0h9v9z']));
    const ahead = element.drawAhead({ shapes } as unknown as CountryShapes);
    await change(element, { asOf: '2018-11-12' });
    await ahead;
    const other = await showMap('show="all" as-of="2018-11-12"');
    expect(marksIn(element)).to.deep.equal(marksIn(other));
  });

  it('stay the elements that they were, for whoever points at one', async () => {
    const element = await showMap();
    const [france] = marksOf(element, 'FR');
    expect(france!.isConnected).to.equal(true);
    await change(element, { asOf: '2018-11-12', show: 'all' });
    expect(marksOf(element, 'FR')[0]).to.equal(france);
  });

  it('are all there as soon as it says that it is ready', async () => {
    const element = await showMap('show="all"');
    const { length } = marksIn(element);
    element.remove();
    const again = document.createElement('signer-map');
    again.show = 'all';
    again.loading = 'eager';
    const atReady = new Promise<number>((resolve) =>
      again.addEventListener('feed-load', () => resolve(marksIn(again).length)),
    );
    document.body.append(again);
    // An update between two steps of the first drawing must not end it early.
    again.append(document.createElement('span'));
    again.requestUpdate();
    expect(await atReady).to.equal(length);
    expect(getComputedStyle(again.renderRoot.querySelector('.map')!).visibility).to.equal(
      'visible',
    );
    again.remove();
  });
});
