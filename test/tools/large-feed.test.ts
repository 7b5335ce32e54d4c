import assert from 'node:assert/strict';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import type { Signatory } from '../../src/feed/feed-types.js';
import { shardOf } from '../../src/feed/shard-of.js';
import { countSignatories } from '../../src/tools/feed/count-by-date.js';
import { readJson, smallPledge, temporaryFolder, tool, type Outcome } from './tool.js';

/** One more than a feed that is not divided, in an order that numbers do not sort in. */
const rows = 2001;
const days = ['2024-01-01', '2024-02-01', ''];
const countries = ['FRA', 'DEU', ''];

const list = (count = rows, renamed?: number): string =>
  [
    'name,category,nationality,date_signed',
    ...Array.from({ length: count }, (_, row) =>
      [
        row === renamed ? 'Somebody Else' : `Société ${row}`,
        row % 2 ? 'private-sector' : 'civil-society',
        countries[row % 3],
        days[row % 3],
      ].join(','),
    ),
  ].join('\n');

const sameName = [
  'name,category,nationality,date_signed',
  ...Array.from({ length: rows }, () => 'Jean Martin,civil-society,FRA,2024-01-01'),
].join('\n');

async function build(folder: string, csv: string): Promise<Outcome> {
  await writeFile(join(folder, 'list.csv'), csv);
  await writeFile(join(folder, 'pledge.json'), JSON.stringify(smallPledge));
  return tool(
    ...['feed', 'build', join(folder, 'list.csv')],
    ...['--pledge', join(folder, 'pledge.json'), '--out', join(folder, 'out')],
  );
}

async function buildLarge(context: TestContext): Promise<{ folder: string; out: string }> {
  const folder = await temporaryFolder(context);
  assert.equal((await build(folder, list())).code, 0);
  return { folder, out: join(folder, 'out') };
}

const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

describe('a feed of more than two thousand', () => {
  it('has its list in pages of a thousand, in the order of the list', async (context) => {
    const { out } = await buildLarge(context);
    const { signatories } = await readJson(out, 'feed.json');
    assert.equal(signatories.count, rows);
    assert.equal(signatories.pages, 3);
    const pages = await Promise.all(
      [1, 2, 3].map((page) => readJson(out, signatories.all.replace('{page}', page))),
    );
    assert.deepEqual(
      pages.map(({ length }) => length),
      [1000, 1000, 1],
    );
    assert.deepEqual(
      pages.flat().map(({ name }: Signatory) => name),
      Array.from({ length: rows }, (_, row) => `Société ${row}`),
    );
  });

  it('has each signatory in a folder that follows from the id, and its id by its name', async (context) => {
    const { out } = await buildLarge(context);
    const entry = await readJson(out, 'signatories', shardOf('societe-7', 1), 'societe-7.json');
    assert.deepEqual(entry, {
      ...{ id: 'societe-7', name: 'Société 7', category: 'private-sector' },
      ...{ country: 'DE', joined: '2024-02-01' },
    });
    const names = await readJson(out, 'names', `${shardOf('societe 7', 1)}.json`);
    assert.deepEqual(names['societe 7'], ['societe-7']);
  });

  it('has no folder with more than a thousand entries', async (context) => {
    const { out } = await buildLarge(context);
    const sizes = new Map<string, number>();
    for (const file of await filesIn(out)) {
      const folder = file.slice(0, file.lastIndexOf('/'));
      sizes.set(folder, (sizes.get(folder) ?? 0) + 1);
    }
    assert.ok(Math.max(...sizes.values()) <= 1000);
  });

  it('counts what an undivided feed counts', async (context) => {
    const { out } = await buildLarge(context);
    const pages = await Promise.all([1, 2, 3].map((page) => readJson(out, `list/${page}.json`)));
    const counted = countSignatories(pages.flat());
    const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    const { totals, signatories } = await readJson(out, 'countries.json');
    assert.deepEqual(totals, plain(counted.byCategory));
    assert.deepEqual(signatories.countries, plain(counted.byCountry));
    assert.deepEqual((await readJson(out, 'feed.json')).signatories.counts, plain(counted.byDate));
  });

  it('passes the validator, and fails it with a page or a name missing', async (context) => {
    const { out } = await buildLarge(context);
    const validate = (): Promise<Outcome> => tool('feed', 'validate', join(out, 'feed.json'));
    const sound = await validate();
    assert.match(sound.out, /^No problems in .* with 2,001 signatories/);
    await writeFile(join(out, 'names', `${shardOf('societe 7', 1)}.json`), '{}');
    assert.match((await validate()).out, /missing {2}Add the id "societe-7" under "societe 7"/);
    await writeFile(join(out, 'list/2.json'), '[]');
    assert.match((await validate()).out, /\/signatories\/count {2}mismatch/);
  });

  it('after one changed row writes only what has changed', async (context) => {
    const { folder, out } = await buildLarge(context);
    const files = await filesIn(out);
    const timeOf = async (file: string): Promise<number> => (await stat(join(out, file))).mtimeMs;
    const before = new Map(
      await Promise.all(files.map(async (f) => [f, await timeOf(f)] as const)),
    );
    const again = await build(folder, list(rows, 1500));
    const touched = [];
    for (const file of await filesIn(out)) {
      if (before.get(file) !== (await timeOf(file))) touched.push(file);
    }
    const name = (key: string): string => `names/${shardOf(key, 1)}.json`;
    assert.deepEqual(
      touched.sort(),
      [
        'list/2.json',
        name('societe 1500'),
        name('somebody else'),
        `signatories/${shardOf('somebody-else', 1)}/somebody-else.json`,
      ].sort(),
    );
    assert.match(again.out, /^4 documents written to .*, 1 removed$/m);
    assert.ok(!(await filesIn(out)).some((file) => file.endsWith('/societe-1500.json')));
  });

  it('leaves nothing of itself when the list becomes short, and no file of others is lost', async (context) => {
    const { folder, out } = await buildLarge(context);
    await writeFile(join(out, 'list/notes.json'), '{"mine": true}');
    await build(folder, list(2));
    assert.deepEqual((await filesIn(out)).sort(), [
      ...['countries.json', 'counts.json', 'feed-1.schema.json', 'feed.json', 'list/notes.json'],
      ...['principles.json', 'signatories.json'],
      ...['signatories/societe-0.json', 'signatories/societe-1.json'],
    ]);
  });

  it('gives each of thousands with one name an id of its own', async (context) => {
    const folder = await temporaryFolder(context);
    const { code } = await build(folder, sameName);
    assert.equal(code, 0);
    const pages = await Promise.all(
      [1, 2, 3].map((page) => readJson(folder, `out/list/${page}.json`)),
    );
    assert.deepEqual(
      pages.flat().map(({ id }: Signatory) => id),
      [
        ...['jean-martin', 'jean-martin-civil-society'],
        ...Array.from({ length: rows - 2 }, (_, row) => `jean-martin-civil-society-${row + 2}`),
      ],
    );
  });

  it('says which folder it lacks where there is none for what is in the making', async (context) => {
    const folder = await temporaryFolder(context);
    const { TMPDIR } = process.env;
    context.after(() => {
      if (TMPDIR === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = TMPDIR;
    });
    process.env['TMPDIR'] = join(folder, 'nowhere');
    // In the index all of them lie together, more than is kept in memory.
    const { code, err } = await build(folder, sameName);
    assert.equal(code, 1);
    assert.match(err, /^The temporary folder .*nowhere cannot be written: /);
  });

  it('is not touched by a list that breaks off', async (context) => {
    const { folder, out } = await buildLarge(context);
    const before = await readFile(join(out, 'feed.json'), 'utf8');
    const { code } = await build(folder, `${list(rows, 3)}\n"never closed`);
    assert.equal(code, 1);
    assert.equal(await readFile(join(out, 'feed.json'), 'utf8'), before);
    assert.equal((await readJson(out, 'list/1.json'))[3].name, 'Société 3');
  });
});
