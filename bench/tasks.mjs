/*
 * The longest task of a widget that comes into a page and of each thing that a reader does with it,
 * on a processor four times slower, over loopback: `npm run bench:tasks`, which writes
 * bench/tasks-results.md. Fails where the median is over 50 ms. `npm run bench:tasks -- tiles 5`
 * does it five times, for the page of that name.
 *
 * A page is loaded without the script, which is added then: to open a document without any of ours
 * takes the browser a task that may be longer than any of ours. It is noted, to tell one machine
 * from another by.
 */
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../src/tools/dev/find-browser.mjs';
import { listen, serveSite } from '../src/tools/dev/serve.mjs';

/** Milliseconds that a task may last. */
const longest = 50;
/** Milliseconds in which a page does all that a step leads to. */
const settling = 1500;
/** Of the processor. */
const slowdown = 4;

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {readonly [name: string, act: (page: Page) => Promise<unknown>, wait?: number]} Step */

/** @type {(selector: string) => (page: Page) => Promise<unknown>} */
const click = (selector) => (page) =>
  page.$eval(`[data-bench] >>> ${selector}`, (/** @type {HTMLElement} */ found) => found.click());
/** @type {(name: string, value: string) => (page: Page) => Promise<unknown>} */
const attribute = (name, value) => (page) =>
  page.$eval('[data-bench]', (found, ...given) => found.setAttribute(...given), name, value);
/** @type {(language: string) => (page: Page) => Promise<unknown>} */
const language = (tag) => (page) =>
  page.evaluate((lang) => (document.documentElement.lang = lang), tag);

/** A point of the map, in parts of its size. */
async function pointOf(/** @type {Page} */ page, across, down) {
  const map = await page.$('[data-bench] >>> .map');
  const { x, y, width, height } = await map.boundingBox();
  return [x + width * across, y + height * down];
}
const at = (across, down) => async (page) =>
  page.mouse.move(...(await pointOf(page, across, down)));

/** Clicks on a country, wherever it is on the map. */
const press = (/** @type {string} */ code) => async (/** @type {Page} */ page) => {
  const point = await page.$eval(`[data-bench] >>> [data-country=${code}]`, (mark) => {
    const { x, y, width, height } = mark.getBoundingClientRect();
    const steps = Array.from({ length: 19 }, (_, index) => (index + 1) / 20);
    return steps
      .flatMap((down) => steps.map((across) => [x + across * width, y + down * height]))
      .find((place) => mark.getRootNode().elementFromPoint(...place) === mark);
  });
  await page.mouse.click(...point);
};

async function drag(/** @type {Page} */ page) {
  const [x, y] = await pointOf(page, 0.5, 0.5);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let way = 0; way < 20; way++) await page.mouse.move(x + way * 6, y + way);
  await page.mouse.up();
}

/** @type {Step} */
const comes = [
  'it comes into the page',
  async (page) => {
    await page.addScriptTag({ url: '/dist/paris-call-widgets.js', type: 'module' });
    await page.waitForSelector('[data-bench]:state(ready)');
  },
  2500,
];

/** @type {readonly Step[]} */
const onMap = [
  comes,
  ['pointer comes', at(0.82, 0.36)],
  [
    'pointer moves over twenty countries',
    async (page) => {
      for (let way = 0; way < 20; way++) await at(0.3 + way * 0.02, 0.3)(page);
    },
  ],
  ['panel of Australia, the first', press('AU'), 2500],
  ['panel of the United States', press('US'), 2500],
  ['a name is searched there', (page) => page.type('[data-bench] >>> .find input', 'micro')],
  ['panel closes', (page) => page.keyboard.press('Escape')],
  [
    'arrow keys, five countries',
    async (page) => {
      await page.$eval('[data-bench] >>> .sheet > svg', (/** @type {SVGElement} */ map) =>
        map.focus(),
      );
      for (const key of ['Right', 'Right', 'Down', 'Left', 'Up'])
        await page.keyboard.press(`Arrow${key}`);
    },
  ],
  ['table opens', click('#open-table'), 2500],
  ['table sorted', click('[part=table] th button')],
  ['a category is left out', click('[part=chips] button')],
  ['table closes', click('#open-table')],
  ['table opens again', click('#open-table')],
  ['table closes again', click('#open-table')],
  ['menu opens', click('#open-menu')],
  ['table saved', click('[part=menu] li:nth-child(2) button'), 3000],
  ['drawing saved', click('[part=menu] li:nth-child(3) button'), 3000],
  ['picture saved', click('[part=menu] li:nth-child(4) button'), 4000],
  ['zoom in', click('[part=zoom] button'), 2500],
  ['zoom in again', click('[part=zoom] button'), 2500],
  ['zoom in, finer outlines', click('[part=zoom] button'), 4000],
  ['drag', drag],
  ['whole world again', click('[part=zoom] button:last-child'), 2500],
  ['French', language('fr'), 2500],
  ['another day', attribute('as-of', '2020-01-01')],
  ['organisations too', attribute('show', 'all')],
  ['three highlighted', attribute('highlight', 'US,FR,DE')],
  ['Europe', attribute('focus', 'europe'), 2500],
  ['timeline', attribute('timeline', ''), 2500],
  ['timeline plays', click('.time button'), 16_000],
  ['dark', attribute('theme', 'dark')],
  ['a column of 400 pixels', (page) => page.setViewport({ width: 400, height: 900 })],
];

/** @type {(...variants: string[]) => readonly Step[]} */
const others = (...variants) => [
  comes,
  [
    'all opens',
    (page) =>
      page.$eval('[data-bench]', ({ shadowRoot }) => {
        for (const summary of shadowRoot.querySelectorAll('summary')) summary.click();
      }),
  ],
  ['French', language('fr'), 2500],
  ...variants.map((variant) => /** @type {Step} */ ([variant, attribute('variant', variant)])),
  ['dark', attribute('theme', 'dark')],
  ['a column of 400 pixels', (page) => page.setViewport({ width: 400, height: 900 })],
];

const picture = (file) => `<img src="/dist/feed/${file}" width="960" height="442" alt="Map">`;

/** @type {readonly { name: string, body: string, steps: readonly Step[] }[]} */
const pages = [
  ...[
    ['map', `<signer-map data-bench>${picture('map.svg')}</signer-map>`],
    [
      'map of a day with names',
      '<signer-map data-bench as-of="2018-11-12" highlight="US,RU,CN,PK"></signer-map>',
    ],
    [
      'map with organisations and timeline',
      '<signer-map data-bench show="all" timeline></signer-map>',
    ],
    ['tiles', '<signer-map data-bench layout="grid" show="all"></signer-map>'],
  ].map(([name, body]) => ({ name, body, steps: onMap })),
  {
    ...{ name: 'counter', body: '<join-counter data-bench></join-counter>' },
    steps: others('bar', 'inline'),
  },
  {
    ...{ name: 'list', body: '<principle-list data-bench></principle-list>' },
    steps: others('cards', 'compact'),
  },
  {
    ...{
      name: 'badge',
      body: '<signatory-badge data-bench signatory="microsoft"></signatory-badge>',
    },
    steps: others('pill', 'seal'),
  },
];

const [only, asked] = process.argv.slice(2);
const runs = Number(asked ?? 3);
const chosen = pages.filter(({ name }) => !only || only === 'all' || name === only);
const found = await findBrowser();
if (!found) throw new Error('No Chrome or Chromium found: "npm test" installs one.');
const { origin, close } = await listen((request, response) => {
  const page = chosen[Number(/^\/bench-(\d)$/.exec(request.url ?? '')?.[1])];
  if (!page) return void serveSite(request, response);
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><html lang="en"><meta charset="utf-8"><title>${page.name}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/dist/reserve.css">
<body>${page.body}`);
}, 0);
const browser = await launch({ executablePath: found.path, args: ['--no-sandbox'] });

/** Milliseconds of the longest task of a page's main thread while something is done to it. */
async function longestTask(/** @type {Page} */ page, act, wait = settling) {
  await page.tracing.start({ categories: ['toplevel'] });
  await act(page);
  await new Promise((resolve) => setTimeout(resolve, wait));
  const trace = Buffer.from(await page.tracing.stop()).toString();
  /** @type {{ name: string, pid: number, tid: number, dur?: number, args: { name?: string } }[]} */
  const events = JSON.parse(trace).traceEvents;
  const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
  const main = events.filter(({ args }) => args?.name === 'CrRendererMain').map(threadOf);
  const tasks = events.filter((event) => event.dur && main.includes(threadOf(event)));
  return Math.max(0, ...tasks.map(({ dur }) => dur / 1000));
}

/** @type {Map<string, number[]>} */
const results = new Map();
/** Milliseconds that pages take without the script. @type {number[]} */
const openings = [];
const version = await browser.version();
try {
  for (let run = 0; run < runs; run++) {
    for (const [index, { name, steps }] of chosen.entries()) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1000, height: 900 });
      const session = await page.createCDPSession();
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      const note = async ([step, act, wait]) => {
        const key = `${name}|${step}`;
        results.set(key, [...(results.get(key) ?? []), await longestTask(page, act, wait)]);
      };
      openings.push(await longestTask(page, () => page.goto(`${origin}/bench-${index}`)));
      for (const step of steps) await note(step);
      await page.close();
    }
    process.stderr.write(`run ${run + 1} of ${runs}\n`);
  }
} finally {
  await browser.close();
  await close();
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const rows = chosen.map(({ name, steps }) => {
  const cells = steps.map(([step]) => {
    const times = results.get(`${name}|${step}`);
    if (median(times) > longest) process.exitCode = 1;
    return `| ${step} | ${median(times).toFixed(0)} | ${Math.max(...times).toFixed(0)} |`;
  });
  return [
    `## ${name}`,
    '',
    '| what is done | median, ms | longest, ms |',
    '| --- | --: | --: |',
    ...cells,
  ].join('\n');
});
const report = `# Longest tasks

Written by \`npm run bench:tasks\`: ${version}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores, processor ${slowdown} × slower, loopback, ${runs} runs. What is over ${longest} ms is a long task. To open a page without the script takes one of ${median(openings).toFixed(0)} ms.

${rows.join('\n\n')}
`;
console.log(report);
if (!only || only === 'all') {
  const file = join(import.meta.dirname, 'tasks-results.md');
  await writeFile(file, report);
  execFileSync('npx', ['prettier', '--write', file], { stdio: 'ignore' });
}
