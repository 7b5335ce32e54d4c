/*
 * What `npm run bench` runs: compares the widgets with their peers in one go, in a real browser,
 * and writes bench/results.md. `npm run bench -- map 3` measures one table, three times each.
 */
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../src/tools/dev/find-browser.mjs';
import { buildPages } from './build-pages.mjs';
import { measurePage, profiles } from './measure-page.mjs';
import peers from './package.json' with { type: 'json' };
import { subjects } from './pages/pages.mjs';
import { serveCompressed } from './serve-compressed.mjs';

const [only, asked] = process.argv.slice(2);
const runs = Number(asked ?? 7);
const chosen = subjects
  .map((subject, index) => ({ ...subject, page: `/page-${index}.html` }))
  .filter(({ group }) => !only || only === 'all' || group === only);

const found = await findBrowser();
if (!found) throw new Error('No Chrome or Chromium found: "npm test" installs one.');
const { origin, close } = await serveCompressed(await buildPages());
const browser = await launch({ executablePath: found.path, args: ['--no-sandbox'] });

/** @type {Map<string, Awaited<ReturnType<typeof measurePage>>[]>} */
const results = new Map();
let version = '';
const keyOf = ({ group, name }, profile) => [profile.name, group, name].join();
try {
  for (let run = 0; run < runs; run++) {
    // One after the other, so that whatever else the machine does meets all alike.
    for (const profile of profiles) {
      for (const subject of chosen) {
        const result = await measurePage(browser, origin + subject.page, subject.drawn, profile);
        const key = keyOf(subject, profile);
        results.set(key, [...(results.get(key) ?? []), result]);
      }
    }
    process.stderr.write(`run ${run + 1} of ${runs}\n`);
  }
} finally {
  version = await browser.version();
  await browser.close();
  close();
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const of = (subject, profile, what) =>
  median(results.get(keyOf(subject, profile)).map((result) => result[what]));

/** What the rows of a table are held against: the fastest peer of the map, the floor of the others. */
function yardstickOf(group) {
  const [role, name] = group === 'map' ? ['peer', 'best peer'] : ['floor', 'floor'];
  const rows = chosen.filter((subject) => subject.group === group && subject.role === role);
  return { name, time: (profile) => Math.min(...rows.map((row) => of(row, profile, 'drawn'))) };
}

function table(group, profile) {
  const rows = chosen.filter((subject) => subject.group === group);
  const { name, time } = yardstickOf(group);
  return [
    `| page | bytes | requests | drawn, ms | ÷ ${name} | blocking, ms | longest task, ms | shift | nodes | heap, MB |`,
    '| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |',
    ...rows.map((row) => {
      const value = (what, digits = 0) => of(row, profile, what).toFixed(digits);
      const ratio = (of(row, profile, 'drawn') / time(profile)).toFixed(2);
      const cells = [
        row.role === 'ours' ? `**${row.name}**` : row.name,
        ...[value('bytes'), value('requests'), value('drawn'), ratio, value('blocking')],
        ...[value('task'), value('shift', 3), value('nodes')],
        (of(row, profile, 'heap') / 1e6).toFixed(1),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ].join('\n');
}

const versions = Object.entries(peers.dependencies).map(([name, number]) => `${name} ${number}`);
const groups = [...new Set(chosen.map(({ group }) => group))];
const report = `# Measured

Written by \`npm run bench\`: ${runs} interleaved runs, medians. Compare rows of one table; times
of another day or machine mean nothing.

- ${version}, Node ${process.version}, Linux ${release()}, ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB
- ${versions.join(', ')}
- All files compressed with Brotli 11 beforehand, from loopback by HTTP/1.1, each visit in a fresh
  profile. Bytes include the HTML and all headers.
- plain: as the machine is. slow: processor 4 × slower, 1.6 Mbit/s, 150 ms.
- Drawn: from navigation to the end of the first frame that has the widget, laid out and painted; where
  the name says "its picture", the picture of the map, around which headline and legend come later.
  Blocking: what tasks of the main thread took beyond 50 ms. Nodes and heap: of the whole page, after it
  has come to rest.

${groups.map((group) => profiles.map((profile) => `## ${group}, ${profile.name}\n\n${table(group, profile)}`).join('\n\n')).join('\n\n')}
`;
console.log(report);
if (!only || only === 'all') {
  const file = join(import.meta.dirname, 'results.md');
  await writeFile(file, report);
  execFileSync('npx', ['prettier', '--write', file], { stdio: 'ignore' });
}
