import { expect } from '@open-wc/testing';
import '../../src/elements/signer-map/signer-map.define.js';
import type { SignerMap } from '../../src/elements/signer-map/signer-map.js';
import { listenToConsole } from '../support/console-warnings.js';
import { scriptedFeed, type FeedStep } from '../support/scripted-feed.js';
import { showMap } from '../support/signer-map.js';
import { topologyOf } from '../support/topology-of.js';

const good = topologyOf([{ at: [2, 46], id: 'FR' }]) as {
  objects: Record<string, unknown>;
  arcs: unknown[];
};
const withArc = (arc: unknown): object => ({ ...good, arcs: [arc] });
const withLand = (land: unknown): object => ({ ...good, objects: { land } });
const nested = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

/** Makes timers of so many milliseconds end soon; returns the function that sets them right again. */
function hasten(long: number): () => void {
  const { setTimeout } = window;
  window.setTimeout = ((action: () => void, wait?: number, ...rest: unknown[]) =>
    setTimeout(action, wait === long ? 150 : wait, ...rest)) as typeof setTimeout;
  return () => {
    window.setTimeout = setTimeout;
  };
}

const outlines = (element: SignerMap): number =>
  element.renderRoot.querySelectorAll('.map path[part~=country]').length;

/** Shows two maps with such a file: ours must show, and one sentence be said. */
async function leftAside(address: string, reason: RegExp): Promise<void> {
  const { said, stop } = listenToConsole();
  try {
    for (const element of [
      await showMap(`geometry="${address}"`),
      await showMap(`geometry="${address}"`),
    ]) {
      expect(element.matches(':state(ready)')).to.equal(true);
      expect(outlines(element), 'our outlines').to.be.greaterThan(150);
      expect(element.shadowRoot!.innerHTML).not.to.match(/NaN|Infinity|undefined/);
    }
    expect(said).to.have.length(1);
    expect(said[0])
      .to.match(/^paris-call-widgets: <signer-map>: geometry="/)
      .and.match(reason);
  } finally {
    stop();
  }
}

const cases: readonly (readonly [number, string, FeedStep, RegExp])[] = [
  [3, 'is missing', { status: 404, body: '' }, /status 404/],
  [4, 'has a server that fails', { status: 500, body: '' }, /status 500/],
  [4, 'has a connection that is reset', { reset: true }, /left aside/],
  [6, 'comes with an error status', { status: 500, body: good }, /status 500/],
  [7, 'is cut off', { body: JSON.stringify(good).slice(0, 80) }, /not JSON/],
  [7, 'is empty', { body: '' }, /left aside/],
  [8, 'is a web page', { body: '<!doctype html><p>Sign in' }, /not JSON/],
  [11, 'is too large', { body: `"${'x'.repeat(4_100_000)}"` }, /too-large/],
  [16, 'is null', { body: 'null' }, /not TopoJSON/],
  [16, 'is a list', { body: [] }, /not TopoJSON/],
  [16, 'is GeoJSON', { body: { type: 'FeatureCollection', features: [] } }, /not TopoJSON/],
  [16, 'has no arcs', { body: { type: 'Topology', objects: {} } }, /not TopoJSON/],
  [16, 'has no countries', { body: topologyOf([{ at: [0, 0], id: 'Atlantis' }]) }, /ISO 3166-1/],
  [
    19,
    'refers to no arc',
    { body: withLand({ type: 'Polygon', arcs: [[7]], id: 'FR' }) },
    /not there/,
  ],
  [19, 'has polygons without arcs', { body: withLand({ type: 'Polygon', id: 'FR' }) }, /no arcs/],
  [19, 'has words for arcs', { body: withLand({ type: 'Polygon', arcs: [['a']] }) }, /not there/],
  [
    22,
    'names prototypes',
    { body: withLand({ type: '__proto__', arcs: [], id: 'constructor' }) },
    /ISO/,
  ],
  [23, 'is nested too deep', { body: nested(20_000) }, /left aside/],
  [
    23,
    'repeats one line without end',
    { body: withLand({ type: 'Polygon', arcs: [Array(100_000).fill(0)], id: 'FR' }) },
    /over 400000 points/,
  ],
  [
    25,
    'has text for numbers',
    {
      body: withArc([
        ['1', '2'],
        [3, 4],
        [5, 6],
      ]),
    },
    /not of numbers/,
  ],
  [
    25,
    'has null for numbers',
    {
      body: withArc([
        [null, 1],
        [3, 4],
      ]),
    },
    /not of numbers/,
  ],
  [
    25,
    'has numbers beyond all numbers',
    { body: JSON.stringify(good).replace(/-8/, '1e999') },
    /number/,
  ],
  [
    25,
    'is in metres',
    {
      body: withArc([
        [0, 0],
        [0, 9e6],
        [9e6, 9e6],
        [0, 0],
      ]),
    },
    /degrees/,
  ],
  [25, 'has an odd transform', { body: { ...good, transform: { scale: ['2', 1] } } }, /transform/],
  [
    29,
    'has markup for numbers',
    {
      body: withArc([
        ['"/><script>', 1],
        [2, 3],
      ]),
    },
    /not of numbers/,
  ],
];

describe('a publisher’s geometry that is at fault leaves our map', () => {
  for (const [row, what, step, reason] of cases) {
    it(`row ${row}: it ${what}`, async () => {
      await leftAside((await scriptedFeed([step])).url, reason);
    });
  }

  it('row 2: it never answers, or stops half-way', async () => {
    const setRight = hasten(10_000);
    try {
      for (const step of [{ never: true }, { body: good, cut: 40, never: true }]) {
        await leftAside((await scriptedFeed([step])).url, /timeout/);
      }
    } finally {
      setRight();
    }
  });

  for (const address of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'https://a:b@localhost/',
  ]) {
    it(`row 30: its address is ${address}`, () =>
      leftAside(address, /https:, http: or a relative/));
  }

  it('row 29: markup in codes and properties is never drawn', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const file = topologyOf([
      { at: [2, 46], id: 'FR', properties: { name: markup } },
      { at: [60, 60], id: markup, properties: { ISO_A2: markup } },
    ]);
    const element = await showMap(`geometry="${(await scriptedFeed([{ body: file }])).url}"`);
    expect(outlines(element)).to.equal(2);
    expect(element.shadowRoot!.innerHTML).not.to.contain('onerror');
  });

  it('row 38: a page that has altered Object.prototype has its boundaries all the same', async () => {
    Reflect.defineProperty(Object.prototype, 'ISO_A2', { value: 'DE', configurable: true });
    try {
      const { url } = await scriptedFeed([{ body: good }]);
      expect(outlines(await showMap(`geometry="${url}"`))).to.equal(1);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'ISO_A2');
    }
  });
});
