import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createProgress } from '../../src/tools/feed/progress.js';
import { buildParisCall, parisCall, readJson, temporaryFolder, tool } from './tool.js';

describe('the command', () => {
  const mistakes: readonly [string[], string][] = [
    [[], 'Say what to do: feed build or feed validate.'],
    [['bake'], 'There is no command "bake": say feed build or feed validate.'],
    [['feed', 'eat'], 'There is no command "feed eat": say feed build or feed validate.'],
    [['feed', 'validate'], 'Say which feed to validate: a file or an address.'],
    [['feed', 'validate', 'a', 'b'], '"b" is one file too many: name just one.'],
    [['feed', 'validate', 'a', '--single'], 'feed validate has no option --single.'],
    [
      ['feed', 'validate', 'ftp://a/b'],
      '"ftp://a/b" is neither a file nor an https: or http: address.',
    ],
    [['feed', 'build'], 'Say which list to build the feed of: a CSV file.'],
    [['feed', 'build', 'a.csv'], 'Say by --pledge which JSON file describes the pledge.'],
    [['feed', 'build', 'a.csv', '--pledge', 'p'], 'Say by --out which folder the feed belongs in.'],
    [['feed', 'build', '--fast'], "Unknown option '--fast'."],
    [['feed', 'build', '--out'], "Option '--out <value>' argument missing."],
  ];
  for (const [parameters, sentence] of mistakes) {
    it(`explains itself and exits with 2: ${parameters.join(' ') || 'nothing'}`, async () => {
      const { code, out, err } = await tool(...parameters);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.equal(err, `${sentence}\nTry paris-call-widgets --help.\n`);
    });
  }

  it('helps', async () => {
    const { code, out } = await tool('--help');
    assert.equal(code, 0);
    for (const word of ['feed build', 'feed validate', '--pledge', '--corrections', '--single']) {
      assert.ok(out.includes(word), word);
    }
  });

  it('knows its version', async () => {
    const file = fileURLToPath(new URL('../../package.json', import.meta.url));
    const { version } = await readJson(file);
    assert.deepEqual(await tool('--version'), { code: 0, out: `${version}\n`, err: '' });
  });

  it('passes its exit code on to the shell', async () => {
    const script = fileURLToPath(new URL('../../src/tools/cli.ts', import.meta.url));
    const run = promisify(execFile)(process.execPath, [
      ...['--import', 'tsx', script],
      ...['feed', 'validate'],
    ]);
    await assert.rejects(run, { code: 2, stderr: /^Say which feed to validate/m });
  });
});

describe('a build', () => {
  it('leaves documents alone that have not changed, and no temporary files', async (context) => {
    const folder = await temporaryFolder(context);
    await buildParisCall(folder);
    const microsoft = join(folder, 'signatories', 'microsoft.json');
    const long = new Date('2020-01-01');
    await utimes(microsoft, long, long);
    await writeFile(join(folder, 'counts.json'), '{}');
    const { out } = await buildParisCall(folder);
    const names = await readdir(folder, { recursive: true });
    const documents = names.filter((name) => name.endsWith('.json'));
    assert.ok(
      out.includes(
        `1 document written to ${folder}, ${documents.length - 1} unchanged, 0 removed\n`,
      ),
      out,
    );
    assert.deepEqual((await stat(microsoft)).mtime, long);
    assert.deepEqual(
      names.filter((name) => !name.endsWith('.json') && !/^(signatories|principles)$/.test(name)),
      [],
    );
  });

  it('removes the documents of signatories that are gone, but nobody else’s files', async (context) => {
    const folder = await temporaryFolder(context);
    await buildParisCall(folder);
    const path = (name: string): string => join(folder, 'signatories', name);
    const gone = await readJson(path('microsoft.json'));
    gone.signatories[0].id = 'gone';
    await writeFile(path('gone.json'), JSON.stringify(gone));
    await writeFile(path('notes.json'), '{"mine":true}');
    await writeFile(path('gone-logo.svg'), '<svg/>');
    const { out } = await buildParisCall(folder);
    assert.match(out, /1 removed$/m);
    const names = await readdir(join(folder, 'signatories'));
    assert.ok(!names.includes('gone.json'));
    assert.ok(names.includes('notes.json') && names.includes('gone-logo.svg'));
  });

  it('writes one line of compact JSON to each document', async (context) => {
    const folder = await temporaryFolder(context);
    await buildParisCall(folder);
    for (const name of ['feed.json', 'counts.json', 'signatories.json']) {
      // oxlint-disable-next-line no-await-in-loop -- three short files.
      const text = await readFile(join(folder, name), 'utf8');
      assert.equal(text, `${JSON.stringify(JSON.parse(text))}\n`);
    }
  });

  it('says why it cannot write', async (context) => {
    const folder = await temporaryFolder(context);
    const file = join(folder, 'file');
    await writeFile(file, '');
    const { code, err } = await buildParisCall(join(file, 'out'));
    assert.equal(code, 1);
    assert.match(err, /cannot be written: a part of its path is a file\.$/m);
  });

  it('reads no further than it has to in a list that is no CSV', async (context) => {
    const folder = await temporaryFolder(context);
    const list = join(folder, 'list.csv');
    await writeFile(list, `name,category,nationality\n"${'x'.repeat(2_000_000)}`);
    const { code, err } = await tool(
      ...['feed', 'build', list, '--pledge', parisCall('pledge.json'), '--out', folder],
    );
    assert.equal(code, 1);
    assert.match(err, /^list\.csv is broken: /);
  });
});

describe('progress', () => {
  const run = (isTTY: boolean, times: number[]): string => {
    let text = '';
    let now = 0;
    const progress = createProgress({ isTTY, write: (more: string) => (text += more) }, () => now);
    times.forEach((time, index) => {
      now = time;
      progress.show((index + 1) * 1000);
    });
    progress.end();
    return text;
  };

  it('shows nothing of short work', () => {
    assert.equal(run(true, [10, 500, 999]), '');
  });

  it('shows the rows on a terminal after a second, and wipes them', () => {
    assert.equal(run(true, [500, 2000]), '\r2,000 rows\r          \r');
  });

  it('shows nothing in a file', () => {
    assert.equal(run(false, [5000, 9000]), '');
  });
});
