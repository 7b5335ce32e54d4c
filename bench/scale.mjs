/*
 * What `npm run bench:scale` runs: builds feeds of growing length by the command-line tool and
 * shows how cost grows with the signatories. Writes bench/scale-results.md. Lengths may be given:
 * `npm run bench:scale -- 1000 10000`.
 */
import { execFileSync, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const cli = join(import.meta.dirname, '../dist/tools/cli.js');
const pledge = join(import.meta.dirname, '../src/paris-call/pledge.json');
const work = join(tmpdir(), `paris-call-scale-${process.pid}`);
// Node collects late where there is plenty, so that its memory says little of what is needed: this
// is little, and a command that kept its rows would not come to its end.
const heap = ['--max-semi-space-size=1', '--max-old-space-size=20'];
// Of a million files a disk shows its own speed, not the command's: TMPDIR may be in memory.
const asked = process.argv.slice(2).map(Number);
const lengths = asked.length ? asked : [1_000, 10_000, 100_000, 1_000_000];

const countries =
  'FRA DEU USA GBR JPN BRA KEN IND CAN ITA ESP POL SWE ZAF MEX AUS KOR NLD BEL'.split(' ');
const categories = ['private-sector', 'civil-society', 'public-authority'];

/** A list of so many, always the same one; a row may have another country. */
async function writeList(file, length, changed) {
  const out = createWriteStream(file);
  out.write('name,category,nationality,nature,website,date_signed\n');
  for (let row = 0; row < length; row++) {
    const country = countries[(row * 7 + (row === changed ? 1 : 0)) % countries.length];
    const month = String((row % 12) + 1).padStart(2, '0');
    const line = `Organisation ${row} of ${country},${categories[row % 3]},${country},Company,https://example.org/${row},${2019 + (row % 6)}-${month}-15\n`;
    if (!out.write(line)) await new Promise((resolve) => out.once('drain', resolve));
  }
  await new Promise((resolve) => out.end(resolve));
}

// Not what `resourceUsage()` says, which counts the memory of the process that has started this one.
const tellMemory = `data:text/javascript,${encodeURIComponent(`
  import { readFileSync } from 'node:fs';
  process.on('exit', () =>
    console.error(/VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]));
`)}`;

/** Runs a build and gives its last line, its seconds and the most memory that it had, in MB. */
async function build(list, out) {
  const began = performance.now();
  const child = spawn(process.execPath, [
    ...heap,
    ...['--import', tellMemory],
    ...[cli, 'feed', 'build', list, '--pledge', pledge, '--out', out],
  ]);
  let [said, memory] = ['', ''];
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (memory += text));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code) throw new Error(`${said}\n${memory}`);
  return {
    said: said.trim().split('\n').at(-1),
    seconds: (performance.now() - began) / 1000,
    memory: Number(memory.trim().split('\n').at(-1)) / 1024,
  };
}

async function sizeOf(...path) {
  return brotliCompressSync(await readFile(join(...path))).length;
}

/** The largest number of files in a folder, and of all files together. */
async function countFiles(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  let most = entries.filter((entry) => entry.isFile()).length;
  let all = most;
  for (const entry of entries) {
    if (!entry.isDirectory()) continue;
    const below = await countFiles(join(folder, entry.name));
    most = Math.max(most, below.most);
    all += below.all;
  }
  return { most, all };
}

/** Any one file below a folder. */
async function anyFile(folder) {
  const [entry] = await readdir(folder, { withFileTypes: true });
  return entry.isDirectory() ? anyFile(join(folder, entry.name)) : join(folder, entry.name);
}

const figure = (number, digits = 0) =>
  number.toLocaleString('en', { maximumFractionDigits: digits });
const rows = [];
try {
  for (const length of lengths) {
    const folder = join(work, String(length));
    const out = join(folder, 'feed');
    await mkdir(folder, { recursive: true });
    await writeList(join(folder, 'list.csv'), length);
    const first = await build(join(folder, 'list.csv'), out);
    await writeList(join(folder, 'list.csv'), length, Math.floor(length / 2));
    const again = await build(join(folder, 'list.csv'), out);
    const rewritten = /^([\d,]+) documents? written/.exec(again.said)?.[1];
    const { most, all } = await countFiles(out);
    const { signatories } = JSON.parse(await readFile(join(out, 'feed.json'), 'utf8'));
    const page = signatories.all.replace('{page}', 1);
    rows.push([
      figure(length),
      ...[figure(first.seconds, 1), figure(first.memory), figure(again.seconds, 1), rewritten],
      ...[figure(all), figure(most)],
      figure(await sizeOf(await anyFile(join(out, 'signatories')))),
      figure(await sizeOf(out, 'feed.json')),
      figure(await sizeOf(out, 'counts.json')),
      figure(await sizeOf(out, 'countries.json')),
      figure(await sizeOf(out, page)),
      signatories.byName ? figure(await sizeOf(await anyFile(join(out, 'names')))) : '–',
    ]);
    process.stderr.write(`${length}: ${first.said}; ${again.said}\n`);
    await rm(folder, { recursive: true });
  }
} finally {
  await rm(work, { recursive: true, force: true });
}

const head = [
  ...[
    'signatories',
    'build, s',
    'memory, MB',
    'again, s',
    'rewritten',
    'files',
    'most in a folder',
  ],
  ...['one signatory', 'feed', 'counter', 'map', 'page of names', 'names to search'],
];
const line = (cells) => `| ${cells.join(' | ')} |`;
const report = `# Feeds of growing length

Written by \`npm run bench:scale\`, Node ${process.version}. "Again" is a build after one row has moved
to another country, "rewritten" the documents that it wrote. The last six columns are bytes with
Brotli: what a reader downloads. "Memory" is all that the process had at most, with its start of some
50 MB, while Node was held to a heap of 20 MB (${heap.join(' and ')}).

${[line(head), line(head.map(() => '--:')), ...rows.map(line)].join('\n')}
`;
console.log(report);
if (!asked.length) {
  const file = join(import.meta.dirname, 'scale-results.md');
  await writeFile(file, report);
  execFileSync('npx', ['prettier', '--write', file], { stdio: 'ignore' });
}
