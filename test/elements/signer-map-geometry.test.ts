import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import '../../src/elements/signer-map/signer-map.define.js';
import type { SignerMap } from '../../src/elements/signer-map/signer-map.js';
import { listenToConsole } from '../support/console-warnings.js';
import { scriptedFeed } from '../support/scripted-feed.js';
import { find, marksOf, middleOf, showMap, textOf } from '../support/signer-map.js';
import { topologyOf, type Area } from '../support/topology-of.js';
import { waitFor } from '../support/wait-for.js';

const showMapOn = async (
  areas: readonly Area[],
  attributes = '',
  disputed: [number, number][][] = [],
): Promise<SignerMap> => {
  const file = await scriptedFeed([{ body: topologyOf(areas, disputed) }]);
  return showMap(`geometry="${file.url}" ${attributes}`);
};

const outlines = (element: SignerMap): (string | null)[] =>
  [...element.renderRoot.querySelectorAll('.map path[part~=country]')].map((path) =>
    path.getAttribute('data-country'),
  );

const sizeOf = (element: SignerMap, code: string): number => {
  const { width, height } = marksOf(element, code)[0]!.getBoundingClientRect();
  return width * height;
};

describe('signer-map, on a publisher’s own boundaries', () => {
  it('passes the audit; countries are named by any of their ISO codes', async () => {
    const element = await showMapOn([
      { at: [-50, -10], properties: { ISO_A2: 'BR' } },
      { at: [100, 35], properties: { iso_a2: 'cn' } },
      { at: [2, 46], properties: { ISO_A2: '-99', ISO_A2_EH: 'FR' } },
      { at: [80, 20], id: 'IND' },
      { at: [135, -25], id: '036' },
      { at: [20, 0], id: 24 },
      { at: [30, 25], properties: { ISO_A3: 'EGY' } },
      { at: [60, 60], id: 'Atlantis' },
    ]);
    expect(outlines(element)).to.have.members(['BR', 'CN', 'FR', 'IN', 'AU', 'AO', 'EG', null]);
    expect(textOf(element, 'figcaption')).to.contain('81 states');
    await expect(element).to.be.accessible();
  });

  it('our frame stays: nothing is higher, and what the file lacks is a dot at its place', async () => {
    const [ours, theirs] = [await showMap(), await showMapOn([{ at: [2, 46], id: 'FR' }])];
    expect(theirs.getBoundingClientRect().height).to.be.closeTo(
      ours.getBoundingClientRect().height,
      0.1,
    );
    expect(theirs.renderRoot.querySelectorAll('circle[data-country]')).to.have.length(249);
    const [x, y] = middleOf(theirs, 'NZ');
    await sendMouse({ type: 'move', position: [x, y] });
    await waitFor('a name', () => textOf(theirs, '.tip').startsWith('New Zealand'));
  });

  it('nothing is drawn beside the map: of Antarctica no more than there is room for', async () => {
    const element = await showMapOn([
      { at: [2, 46], id: 'FR' },
      { at: [20, -75], id: 'AQ' },
      { at: [60, -70], id: 'Iceberg' },
    ]);
    const { top, bottom } = (await find(element, '.sheet > svg')).getBoundingClientRect();
    for (const path of element.renderRoot.querySelectorAll('.map path[part~=country]')) {
      const box = path.getBoundingClientRect();
      expect(box.top).to.be.at.least(top - 1);
      expect(box.bottom).to.be.at.most(bottom + 1);
    }
  });

  it('a country is filled, described and opened where the file has it', async () => {
    const element = await showMapOn([{ at: [30, 55], id: 'FR' }], 'show="all" highlight="FR"');
    expect(marksOf(element, 'FR')[0]!.matches('[part~=signed]')).to.equal(true);
    await sendMouse({ type: 'click', position: middleOf(element, 'FR') });
    await waitFor('a panel', () => textOf(element, '.panel').startsWith('France Signed'));
    const circle = [...element.renderRoot.querySelectorAll('[part~=circle]')].map((mark) =>
      mark.getBoundingClientRect(),
    );
    const land = marksOf(element, 'FR')[0]!.getBoundingClientRect();
    expect(
      circle.some(
        ({ left, right, top, bottom }) =>
          (left + right) / 2 > land.left &&
          (left + right) / 2 < land.right &&
          (top + bottom) / 2 > land.top &&
          (top + bottom) / 2 < land.bottom,
      ),
    ).to.equal(true);
  });

  it('it does not matter which way round a file draws its rings', async () => {
    const one = await showMapOn([{ at: [2, 46], id: 'FR' }]);
    const other = await showMapOn([{ at: [2, 46], id: 'FR', reversed: true }]);
    expect(sizeOf(other, 'FR')).to.be.closeTo(sizeOf(one, 'FR'), 1);
  });

  it('its disputed lines are dashed and explained; without any nothing is said of them', async () => {
    const line: [number, number][] = [
      [0, 40],
      [10, 50],
    ];
    const some = await showMapOn([{ at: [2, 46], id: 'FR' }], '', [line]);
    const dashed = await find<SVGPathElement>(some, 'path.disputed[d]');
    expect(dashed.getTotalLength()).to.be.greaterThan(20);
    expect(getComputedStyle(dashed).strokeDasharray).not.to.equal('none');
    expect(textOf(some, '.map')).to.contain('Disputed border');
    const none = await showMapOn([{ at: [2, 46], id: 'FR' }]);
    expect(none.renderRoot.querySelector('path.disputed[d]')).to.equal(null);
    expect(textOf(none, '.map')).not.to.contain('Disputed border');
  });

  it('two maps with one file ask for it once, and a grid does not ask', async () => {
    const file = await scriptedFeed([{ body: topologyOf([{ at: [2, 46], id: 'FR' }]), delay: 50 }]);
    const of = `geometry="${file.url}"`;
    await showMap(`${of} layout="grid"`);
    expect(await file.requests()).to.have.length(0);
    await Promise.all([showMap(of), showMap(of)]);
    expect(await file.requests()).to.have.length(1);
    expect((await file.requests())[0]!.headers).not.to.have.any.keys('cookie', 'authorization');
  });

  it('can be changed and taken away', async () => {
    const element = await showMapOn([{ at: [2, 46], id: 'FR' }]);
    expect(outlines(element)).to.have.length(1);
    element.geometry = undefined;
    await waitFor('ours', () => outlines(element).length > 100);
    const other = await scriptedFeed([{ body: topologyOf([{ at: [10, 51], id: 'DE' }]) }]);
    element.geometry = other.url;
    await waitFor('another', () => `${outlines(element)}` === 'DE');
  });

  it('nothing of ours shows while theirs is on its way', async () => {
    const file = await scriptedFeed([
      { body: topologyOf([{ at: [2, 46], id: 'FR' }]), delay: 600 },
    ]);
    const container = document.createElement('div');
    document.body.append(container);
    container.innerHTML = `<signer-map loading="eager" geometry="${file.url}">Mine</signer-map>`;
    const element = container.querySelector<SignerMap>('signer-map')!;
    const drawn = new Set<number>();
    const look = setInterval(() => drawn.add(outlines(element).length), 20);
    await element.ready;
    await element.updateComplete;
    clearInterval(look);
    container.remove();
    expect([...drawn].filter((count) => count > 1)).to.deep.equal([]);
    expect(outlines(element)).to.have.length(1);
  });

  it('says nothing on the console when all is well', async () => {
    const { said, stop } = listenToConsole();
    await showMapOn([{ at: [2, 46], id: 'FR' }]);
    stop();
    expect(said).to.deep.equal([]);
  });
});
