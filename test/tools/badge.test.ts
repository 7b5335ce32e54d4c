import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { shardOf } from '../../src/feed/shard-of.js';
import { smallPledge, temporaryFolder, tool, type Outcome } from './tool.js';

const hostile = '</text><script>alert(1)</script>"\'&\u202e`|](javascript:alert(1))';
const signatories = [
  { id: 'acme', name: 'Acme', category: 'private-sector', joined: '2019-05-01' },
  { id: 'gone', name: 'Gone', category: 'private-sector', joined: '2019-05-01', left: '2022-03' },
  { id: 'hostile', name: hostile, category: 'civil-society', joined: '2020' },
  { id: 'in', country: 'IN', category: 'state', listed: '2021-11-10' },
];
const feed = {
  version: 1,
  updated: '2024-01-01T00:00:00Z',
  pledge: {
    name: { en: 'The Lake Pledge', fr: 'L’engagement du lac' },
    url: 'https://lake.example/',
  },
  signatories,
};

async function badge(context: TestContext, ...more: string[]): Promise<Outcome> {
  const file = join(await temporaryFolder(context), 'feed.json');
  await writeFile(file, JSON.stringify(feed));
  return tool('badge', ...more, '--feed', file);
}

describe('the badge of a signatory', () => {
  it('is a picture that needs nothing else, with all it says in its title', async (context) => {
    const { code, out } = await badge(context, 'acme');
    assert.equal(code, 0);
    assert.match(out, /^<svg /);
    assert.match(
      out,
      /<title>Acme: Signatory · The Lake Pledge · Since May 1, 2019 · Private sector · As of January 1, 2024<\/title>/,
    );
    const addresses = out.replace('xmlns="http://www.w3.org/2000/svg"', '');
    assert.doesNotMatch(addresses, /https?:|url\(|href|data:/);
    assert.match(out, /prefers-color-scheme:\s*dark/);
  });

  it('speaks the language that is asked for, also of a state that has no name of its own', async (context) => {
    const { out } = await badge(context, 'in', '--lang', 'fr');
    assert.match(out, /lang="fr"/);
    assert.match(out, />Inde</);
    assert.match(out, /L’engagement du lac/);
    assert.match(out, /10 novembre 2021/);
  });

  it('is found by name', async (context) => {
    const { out } = await badge(context, 'ACME', '--format', 'markdown');
    assert.match(out, /^\[Acme: Signatory · .*\]\(https:\/\/lake\.example\/\)\n$/);
  });

  it('takes a name for nothing but text in every form', async (context) => {
    for (const format of ['svg', 'html', 'markdown']) {
      const { code, out } = await badge(context, 'hostile', '--format', format);
      assert.equal(code, 0);
      assert.doesNotMatch(out, /<script|<\/text><script|\u202e/);
      if (format === 'markdown') assert.doesNotMatch(out, /[^\\]\]\(javascript/);
    }
  });

  it('is a picture with a link and a text in its place, where the picture is somewhere', async (context) => {
    const image = ['--image', 'https://lake.example/a (1).svg'];
    const html = await badge(context, 'acme', '--format', 'html', ...image);
    assert.match(
      html.out,
      /^<a href="https:\/\/lake\.example\/"><img src="https:\/\/lake\.example\/a \(1\)\.svg" alt="Acme: Signatory[^"]*" width="360" height="\d+"><\/a>\n$/,
    );
    const markdown = await badge(context, 'acme', '--format', 'markdown', ...image);
    assert.match(
      markdown.out,
      /^\[!\[Acme: .*\]\(https:\/\/lake\.example\/a%20%281%29\.svg\)\]\(https:\/\/lake\.example\/\)\n$/,
    );
  });

  it('becomes words without frame, emblem and check mark for who has left', async (context) => {
    for (const format of ['svg', 'html']) {
      const { code, out } = await badge(context, 'gone', '--format', format);
      assert.equal(code, 0);
      assert.match(out, /Former signatory/);
      assert.match(out, /Left on March\s2022/);
      assert.doesNotMatch(out, /<rect|<circle|<path|<img|border:|✓/);
    }
  });

  it('stands as it did on the day of as-of', async (context) => {
    const { out } = await badge(context, 'gone', '--as-of', '2021-01-01', '--format', 'markdown');
    assert.match(out, /Gone: Signatory · .* As of January 1, 2021/);
  });

  it('of nobody on the list says so, takes the place of an old one, and fails', async (context) => {
    const file = join(await temporaryFolder(context), 'badge.svg');
    await writeFile(file, 'an old badge');
    const { code, err } = await badge(context, 'nobody', '--out', file);
    assert.equal(code, 1);
    assert.match(err, /^nobody is not on the list of signatories as of January 1, 2024/);
    const svg = await readFile(file, 'utf8');
    assert.match(svg, /is not on the list of/);
    assert.doesNotMatch(svg, /<rect|<circle|<path/);
  });

  it('is a PNG three times as large', async (context) => {
    const file = join(await temporaryFolder(context), 'badge.png');
    assert.equal((await badge(context, 'acme', '--format', 'png', '--out', file)).code, 0);
    const picture = await readFile(file);
    assert.equal(picture.subarray(1, 4).toString(), 'PNG');
    assert.equal(picture.readUInt32BE(16), 3 * 360);
  });

  it('asks for the package that draws PNGs where it is missing', async (context) => {
    const denied = `export const resolve = (name, context, next) => {
      if (name === '@resvg/resvg-js') throw new Error('not installed');
      return next(name, context);
    };`;
    const address = `data:text/javascript,${encodeURIComponent(denied)}`;
    const register = `import { register } from 'node:module'; register(${JSON.stringify(address)});`;
    const cli = fileURLToPath(new URL('../../src/tools/cli.ts', import.meta.url));
    const file = join(await temporaryFolder(context), 'badge.png');
    const [error, output] = await new Promise<[{ code?: unknown } | null, string]>((resolve) =>
      execFile(
        process.execPath,
        [
          ...[
            '--import',
            'tsx',
            '--import',
            `data:text/javascript,${encodeURIComponent(register)}`,
          ],
          ...[cli, 'badge', 'acme', '--format', 'png', '--out', file],
        ],
        (failure, _out, complaint) => resolve([failure, complaint]),
      ),
    );
    assert.equal(error?.code, 1);
    assert.equal(output, 'PNG needs a package more: npm install @resvg/resvg-js\n');
  });

  it('is refused in words where the command is wrong', async (context) => {
    for (const [parameters, words] of [
      [['badge'], "Say whose badge: a signatory's id or name."],
      [
        ['badge', 'acme', '--format', 'gif'],
        'There is no format "gif": say svg, png, html or markdown.',
      ],
      [['badge', 'acme', '--format', 'constructor'], 'There is no format "constructor"'],
      [['badge', 'acme', '--format', 'png'], 'Say by --out which file the PNG belongs in.'],
      [['badge', 'acme', '--as-of', 'soon'], '"soon" is no ISO date.'],
      [['badge', 'acme', 'corp'], '"corp" is one word too many.'],
    ] as const) {
      const { code, err } = await tool(...parameters);
      assert.equal(code, 2);
      assert.ok(err.startsWith(words), err);
    }
    const missing = await tool(
      'badge',
      'acme',
      '--feed',
      join(await temporaryFolder(context), 'x'),
    );
    assert.equal(missing.code, 1);
    assert.equal(missing.err, 'The feed cannot be read: there is no such file.\n');
  });
});

const rows = [
  'name,category,nationality,date_signed,date_left',
  'Acme,private-sector,FRA,2019-05-01,',
];
const left = 'Gone,private-sector,FRA,2019-05-01,2022-03-01';

async function build(folder: string, list: readonly string[], ...more: string[]): Promise<Outcome> {
  await writeFile(join(folder, 'list.csv'), list.join('\n'));
  await writeFile(join(folder, 'pledge.json'), JSON.stringify(smallPledge));
  return tool(
    ...['feed', 'build', join(folder, 'list.csv'), '--pledge', join(folder, 'pledge.json')],
    ...['--out', join(folder, 'out'), '--badges', ...more],
  );
}

describe('feed build --badges', () => {
  it('draws each signatory once, and leaves what has not changed', async (context) => {
    const folder = await temporaryFolder(context);
    const badges = join(folder, 'out/badges');
    assert.equal((await build(folder, [...rows, left])).code, 0);
    assert.deepEqual((await readdir(badges)).sort(), ['acme.svg', 'gone.svg']);
    const before = await readFile(join(badges, 'acme.svg'), 'utf8');
    assert.match(before, /<circle/);
    assert.doesNotMatch(before, /As of/);
    assert.doesNotMatch(await readFile(join(badges, 'gone.svg'), 'utf8'), /<circle/);
    const { mtimeMs } = await stat(join(badges, 'acme.svg'));
    await writeFile(join(badges, 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    assert.match((await build(folder, rows)).out, /2 removed/);
    assert.deepEqual((await readdir(badges)).sort(), ['acme.svg', 'logo.svg']);
    assert.equal((await stat(join(badges, 'acme.svg'))).mtimeMs, mtimeMs);
  });

  it('speaks the language of --lang', async (context) => {
    const folder = await temporaryFolder(context);
    assert.equal((await build(folder, rows, '--lang', 'fr')).code, 0);
    assert.match(await readFile(join(folder, 'out/badges/acme.svg'), 'utf8'), /Signataire/);
  });

  it('lays those of a large list into the folders of their documents', async (context) => {
    const folder = await temporaryFolder(context);
    const many = Array.from({ length: 2001 }, (_, row) => `Société ${row},civil-society,FRA,,`);
    assert.equal((await build(folder, [rows[0]!, left, ...many])).code, 0);
    const svg = await readFile(
      join(folder, `out/badges/${shardOf('societe-1999', 1)}/societe-1999.svg`),
      'utf8',
    );
    assert.match(svg, /Société 1999/);
    // By its name alone it is found through the index, and what its own document says counts.
    const found = await tool(
      ...['badge', 'Gone', '--format', 'markdown', '--feed', join(folder, 'out/feed.json')],
    );
    assert.match(found.out, /Former signatory .* Left on March 1, 2022/);
  });
});
