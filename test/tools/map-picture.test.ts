import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { decodeShapes } from '../../src/elements/signer-map/decode-shapes.js';
import { ringArea, type Point, type Ring } from '../../src/tools/geometry/measure-rings.js';
import { mergeShapes } from '../../src/tools/map-picture/merge-shapes.js';
import { pictureShapes } from '../../src/tools/map-picture/picture-shapes.js';
import { tuckUnder } from '../../src/tools/map-picture/tuck-under.js';
import { buildParisCall, temporaryFolder, tool, type Outcome } from './tool.js';

const accent = '#1b4d89';

/** Rings of a path as the picture has them: relative steps, each ring after an `m` and before a `z`. */
function ringsOf(d: string): Ring[] {
  let pen: Point = [0, 0];
  return [...d.matchAll(/m([^mz]+)z/g)].map(([, steps]) => {
    const numbers = steps!.match(/-?\d+/g)!.map(Number);
    const ring: Point[] = [];
    let [x, y] = pen;
    for (let index = 0; index < numbers.length; index += 2) {
      [x, y] = [x + numbers[index]!, y + numbers[index + 1]!];
      ring.push([x, y]);
    }
    pen = ring[0]!;
    return [...ring, pen];
  });
}

/** How much land has a fill, in square steps. */
const landOf = (svg: string, fill: string): number => {
  const paths = [...svg.matchAll(/<path ([^>]*) d="([^"]*)"\/>/g)];
  const [, , d = ''] =
    paths.find(([, look, d]) => look!.includes(fill) && d!.startsWith('m')) ?? [];
  return Math.abs(ringsOf(d).reduce((sum, ring) => sum + ringArea(ring), 0));
};

const areaOf = (rings: readonly Ring[]): number =>
  rings.reduce((sum, ring) => sum + ringArea(ring), 0);

const titleOf = (svg: string): string => /<title>(.*)<\/title>/.exec(svg)![1]!;

const hostile = '</title><script>alert(1)</script>"\'&\u202e\u0007';
const state = (country: string, dates: object): object => ({
  ...{ id: country.toLowerCase(), country, category: 'state' },
  ...dates,
});
const feed = {
  version: 1,
  updated: '2024-01-01T00:00:00Z',
  pledge: { name: { en: hostile, fr: 'L’engagement du lac' }, url: 'https://lake.example/' },
  signatories: [
    state('FR', { joined: '2019-05-01' }),
    state('DE', { listed: '2021-11-10' }),
    state('BR', { joined: '2019', left: '2022-03' }),
    state('MT', { listed: '2021-11-10' }),
    state('SG', { joined: '2019-05-01', left: '2022-03' }),
    state('MU', { joined: '2019-05-01' }),
  ],
};

async function map(context: TestContext, ...more: string[]): Promise<Outcome> {
  const file = join(await temporaryFolder(context), 'feed.json');
  await writeFile(file, JSON.stringify(feed));
  return tool('map', ...more, '--feed', file);
}

describe('the picture of the map', () => {
  let folder: string;
  let parisCall: string;
  let today: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'map-'));
    await buildParisCall(folder);
    parisCall = join(folder, 'feed.json');
    today = (await tool('map', '--feed', parisCall)).out;
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('needs nothing else, and says in its title how many signed', () => {
    assert.match(today, /^<svg [^>]*width="960" height="442"[^>]* role="img" lang="en"/);
    assert.match(titleOf(today), /^Paris Call · \d+ states have signed, as of \w+ \d+, \d{4}\.$/);
    const own = today.replace('xmlns="http://www.w3.org/2000/svg"', '');
    assert.doesNotMatch(own, /https?:|url\((?!#)|href|data:|@import|<script|\son\w+=/);
  });

  it('is small enough to be there before any script', () => {
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
    assert.ok(brotliCompressSync(today, quality).length <= 7600);
  });

  it('has more and more land of states that signed', async () => {
    const { out } = await tool('map', '--feed', parisCall, '--as-of', '2018-11-12');
    assert.match(titleOf(out), /by November 12, 2018/);
    assert.ok(landOf(out, accent) < landOf(today, accent));
    assert.ok(landOf(out, 'fill-opacity') > landOf(today, 'fill-opacity'));
  });

  it('has the circles of the organisations on paler states, or on no state', async () => {
    const circlesOf = (svg: string): number[] =>
      [...svg.matchAll(/<circle [^>]* r="([\d.]+)"/g)].map(([, radius]) => Number(radius));
    const all = (await tool('map', '--feed', parisCall, '--show', 'all')).out;
    const organisations = (await tool('map', '--feed', parisCall, '--show', 'organisations')).out;
    assert.deepEqual(circlesOf(today), []);
    assert.ok(circlesOf(all).length > 50);
    // The smallest are on top.
    assert.deepEqual(
      circlesOf(all),
      circlesOf(all).toSorted((one, other) => other - one),
    );
    assert.deepEqual(circlesOf(organisations), circlesOf(all));
    assert.equal(landOf(all, accent), 0);
    assert.equal(landOf(all, '#5f82ac'), landOf(today, accent));
    assert.equal(landOf(organisations, accent) + landOf(organisations, '#5f82ac'), 0);
    assert.equal(titleOf(all), titleOf(today));
    assert.match(titleOf(organisations), / organisations have signed,/);
    // On an earlier day there were fewer, and each circle is to the same scale.
    const early = (await tool('map', '--feed', parisCall, '--show', 'all', '--as-of', '2018-11-12'))
      .out;
    assert.ok(Math.max(...circlesOf(early)) < Math.max(...circlesOf(all)));
  });

  it('is drawn for every day from which on it looks otherwise', async (context) => {
    const out = join(await temporaryFolder(context), 'maps', 'of-days');
    const { code, out: said } = await map(context, '--every-day', '--out', out);
    assert.equal(code, 0);
    assert.match(said, /^5 pictures, .* written to .*of-days\n$/);
    const files = (await readdir(out)).toSorted();
    const days = ['2019-01-01', '2019-05-01', '2019-12-31', '2021-11-10', '2022-03-31'];
    assert.deepEqual(
      files,
      days.map((day) => `${day}.svg`),
    );
    for (const day of days) {
      const svg = await readFile(join(out, `${day}.svg`), 'utf8');
      assert.equal(svg, (await map(context, '--as-of', day)).out);
    }
  });

  it('is the same each time', async () => {
    assert.equal((await tool('map', '--feed', parisCall)).out, today);
  });

  it('speaks the language that is asked for, and English where it does not know it', async (context) => {
    const { out } = await map(context, '--lang', 'fr');
    assert.match(out, /lang="fr"/);
    assert.match(titleOf(out), /^L’engagement du lac · .*1 janvier 2024/);
    assert.match((await map(context, '--lang', 'tlh')).out, /lang="en"/);
    assert.match((await map(context, '--lang', '"><script>')).out, /lang="en"/);
  });

  it('takes the name of a pledge for nothing but text', async (context) => {
    const { out } = await map(context);
    assert.match(titleOf(out), /^&#60;\/title&#62;&#60;script&#62;alert\(1\)/);
    assert.doesNotMatch(out, /<script|\u202e/);
    assert.ok(!out.includes('\u0007'));
  });

  it('tells who may have signed, and who has left, from who signed', async (context) => {
    const early = (await map(context, '--as-of', '2020-06-01')).out;
    assert.match(early, /<pattern id="paris-call-hatch"/);
    assert.ok(landOf(early, 'url(#paris-call-hatch)') > 100, 'Germany');
    assert.doesNotMatch(early, /stroke-dasharray="2"/);
    const late = (await map(context)).out;
    assert.doesNotMatch(late, /paris-call-hatch/);
    assert.ok(landOf(late, 'stroke-dasharray="2"') > 5000, 'Brazil');
  });

  it('is a PNG of twice its size on white paper', async (context) => {
    const file = join(await temporaryFolder(context), 'map.png');
    const { code, out } = await map(context, '--format', 'png', '--out', file);
    assert.equal(code, 0);
    assert.match(
      out,
      /^.* · 4 states have signed, as of January 1, 2024\. Written to .*map\.png\n$/,
    );
    const picture = await readFile(file);
    assert.equal(picture.subarray(1, 4).toString(), 'PNG');
    assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [1920, 884]);
  });

  it('asks for the package that draws PNGs where it is missing', async (context) => {
    const denied = `export const resolve = (name, context, next) => {
      if (name === '@resvg/resvg-js') throw new Error('not installed');
      return next(name, context);
    };`;
    const module = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;
    const register = `import { register } from 'node:module'; register(${JSON.stringify(module(denied))});`;
    const cli = fileURLToPath(new URL('../../src/tools/cli.ts', import.meta.url));
    const file = join(await temporaryFolder(context), 'map.png');
    const [error, output] = await new Promise<[{ code?: unknown } | null, string]>((resolve) =>
      execFile(
        process.execPath,
        [
          ...['--import', 'tsx', '--import', module(register)],
          ...[cli, 'map', '--format', 'png', '--out', file],
        ],
        (failure, _out, complaint) => resolve([failure, complaint]),
      ),
    );
    assert.equal(error?.code, 1);
    assert.equal(output, 'PNG needs a package more: npm install @resvg/resvg-js\n');
  });

  it('is refused in words where the command is wrong', async (context) => {
    for (const [parameters, words] of [
      [['map', '--format', 'gif'], 'There is no format "gif": say svg or png.'],
      [['map', '--format', 'png'], 'Say by --out which file the PNG belongs in.'],
      [['map', '--as-of', 'soon'], '"soon" is no ISO date.'],
      [['map', 'microsoft'], '"microsoft" is one word too many.'],
      [['map', '--show', 'some'], 'A map cannot show "some": say states, organisations or all.'],
      [['map', '--every-day'], 'Say by --out which folder the pictures belong in.'],
      [
        ['map', '--every-day', '--out', 'x', '--show', 'all'],
        '--every-day draws states as SVG: it goes without these options.',
      ],
    ] as const) {
      const { code, err } = await tool(...parameters);
      assert.equal(code, 2);
      assert.ok(err.startsWith(words), err);
    }
    const missing = await tool('map', '--feed', join(await temporaryFolder(context), 'x'));
    assert.equal(missing.code, 1);
    assert.equal(missing.err, 'The feed cannot be read: there is no such file.\n');
  });

  it('stays where it is when the feed is built again', async () => {
    const file = join(folder, 'map.svg');
    await writeFile(file, today);
    await buildParisCall(folder);
    assert.equal(await readFile(file, 'utf8'), today);
  });
});

describe('merged countries', () => {
  const square = (x: number, y: number): Ring => [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
    [x, y],
  ];
  const countries = async (): Promise<Ring[][]> =>
    Array.from((await decodeShapes(pictureShapes)).shapes.values(), (path) =>
      path
        .slice(1, -1)
        .split('ZM')
        .map((ring) =>
          ring.split(' ').map((pair) => pair.split(',').map(Number) as unknown as Point),
        ),
    );

  it('lose what was between them', () => {
    const { rings, borders } = mergeShapes([[square(0, 0)], [square(1, 0)]]);
    assert.equal(rings.length, 1);
    assert.equal(ringArea(rings[0]!), 2);
    assert.equal(borders.length, 1);
    assert.deepEqual(borders[0]!.toSorted(), [
      [1, 0],
      [1, 1],
    ]);
  });

  it('close where they touch in one point, or go around a hole', () => {
    const corner = mergeShapes([[square(0, 0)], [square(1, 1)]]);
    assert.deepEqual([areaOf(corner.rings), corner.borders], [2, []]);
    const around = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y) => [x, y] as const));
    const ring = mergeShapes(
      around.filter(([x, y]) => x !== 1 || y !== 1).map(([x, y]) => [square(x, y)]),
    );
    assert.equal(areaOf(ring.rings), 8);
  });

  it('leave out rings that surround nothing', () => {
    const line: Ring = [
      [0, 0],
      [5, 5],
      [0, 0],
    ];
    assert.deepEqual(mergeShapes([[line]]), { rings: [], borders: [] });
  });

  it('are closed and as large as the countries together, whichever signed', async () => {
    const all = await countries();
    for (const every of [1, 2, 3, 7]) {
      const some = all.filter((_, index) => index % every === 0);
      const { rings } = mergeShapes(some);
      for (const ring of rings) assert.deepEqual(ring[0], ring.at(-1));
      assert.equal(areaOf(rings), areaOf(some.flat()));
    }
  });

  it('lose no land when their outlines run below others', async () => {
    const all = await countries();
    const [below, above] = [0, 1].map(
      (rest) => mergeShapes(all.filter((_, index) => index % 2 === rest)).rings,
    );
    const tucked = tuckUnder(below!, above!);
    const points = (rings: readonly Ring[]): number => rings.flat().length;
    assert.ok(points(tucked) < points(below!) - 100);
    const [before, now] = [Math.abs(areaOf(below!)), Math.abs(areaOf(tucked))];
    assert.ok(now >= before);
    // What is below grows by no more than what it grows into.
    assert.ok(now - before < Math.abs(areaOf(above!)));
  });
});
