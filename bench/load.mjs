/*
 * What `npm run bench:load` runs: serves the built feed and scripts by nginx (Debian's package) on
 * loopback, reads badges in a real browser, first and again, and counts what the server was asked;
 * then asks as fast as one process can. Writes bench/load-results.md.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../src/tools/dev/find-browser.mjs';
import { installDebian } from '../src/tools/dev/install-debian.mjs';

const hasNginx = () => spawnSync('nginx', ['-v']).error === undefined;
if (!hasNginx()) installDebian('nginx-light');
if (!hasNginx())
  throw new Error('No nginx found: install it, under Debian the package nginx-light.');

const folder = await mkdtemp(join(tmpdir(), 'paris-call-load-'));
const dist = join(import.meta.dirname, '../dist');
const port = await new Promise((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port: free } = probe.address();
    probe.close(() => resolve(free));
  });
});

// What docs/scale.md advises: scripts with a hash in their names for ever, the feed always asked for.
const configuration = `daemon off; pid ${folder}/pid; error_log stderr; worker_processes 1;
events { worker_connections 1024; }
http {
  types { text/html html; text/javascript js; application/json json; text/css css; }
  log_format short '$status $body_bytes_sent $bytes_sent $request_uri';
  access_log ${folder}/log short;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  gzip on; gzip_types text/javascript application/json text/css; gzip_min_length 200;
  server {
    listen 127.0.0.1:${port}; root ${folder}/site; etag on; keepalive_requests 100000;
    add_header Access-Control-Allow-Origin *;
    location /dist/chunks/ { expires 1y; add_header Access-Control-Allow-Origin *; }
    location /dist/feed/ { expires 0; add_header Cache-Control "public, max-age=0, must-revalidate"; add_header Access-Control-Allow-Origin *; }
  }
}
`;

const log = async () => (await readFile(join(folder, 'log'), 'utf8')).trim().split('\n');

/** Asks for one document again and again, on a few connections, for so many seconds. */
async function hammer(path, headers, seconds) {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const until = performance.now() + seconds * 1000;
  let answers = 0;
  const ask = () =>
    new Promise((resolve, reject) => {
      get({ agent, host: '127.0.0.1', port, path, headers }, (answer) => {
        answer.resume().on('end', () => resolve(answer.statusCode));
      }).on('error', reject);
    });
  const statuses = new Set();
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      while (performance.now() < until) {
        statuses.add(await ask());
        answers++;
      }
    }),
  );
  agent.destroy();
  return { perSecond: Math.round(answers / seconds), statuses: [...statuses].join() };
}

let nginx;
let browser;
try {
  // nginx started by root reads as somebody else.
  await chmod(folder, 0o755);
  await mkdir(join(folder, 'site'), { recursive: true });
  await cp(dist, join(folder, 'site/dist'), { recursive: true });
  await writeFile(
    join(folder, 'site/badge.html'),
    `<!doctype html><html lang="en"><link rel="icon" href="data:,">
<script type="module" src="/dist/signatory-badge.js"></script>
<signatory-badge signatory="microsoft">Microsoft</signatory-badge>`,
  );
  await writeFile(join(folder, 'nginx.conf'), configuration);
  nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await new Promise((resolve) => setTimeout(resolve, 800));
  browser = await launch({ executablePath: (await findBrowser()).path, args: ['--no-sandbox'] });
  const visit = async () => {
    const page = await browser.newPage();
    const before = (await log().catch(() => [''])).length;
    await page.goto(`http://127.0.0.1:${port}/badge.html`);
    await page.waitForSelector('signatory-badge:state(ready)');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await page.close();
    return (await log()).slice(before > 1 ? before : 0);
  };
  const first = await visit();
  await visit();
  const again = await visit();
  const path = '/dist/feed/signatories/microsoft.json';
  const feedOf = (lines) => lines.filter((line) => line.includes('/feed/'));
  const etag = await new Promise((resolve) => {
    get({ host: '127.0.0.1', port, path, headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      answer.resume();
      resolve(answer.headers.etag);
    });
  });
  const headers = { 'accept-encoding': 'gzip' };
  const whole = await hammer(path, headers, 5);
  const conditional = await hammer(path, { ...headers, 'if-none-match': etag }, 5);
  const bytes = (lines) => lines.reduce((sum, line) => sum + Number(line.split(' ')[2]), 0);
  const version = execFileSync('sh', ['-c', 'nginx -v 2>&1'], { encoding: 'utf8' }).trim();
  const report = `# A badge and its server

Written by \`npm run bench:load\`: ${version.replace('nginx version: ', '')} on loopback, one worker, gzip.

| view of a page with a badge | requests, the page itself aside | of them for the feed | answers to these | bytes sent for them, headers too |
| --- | --: | --: | --- | --: |
| first | ${first.length - 1} | ${feedOf(first).length} | ${feedOf(first)[0]?.slice(0, 3)} | ${bytes(feedOf(first))} |
| every further one | ${again.filter((line) => !line.includes('badge.html')).length} | ${feedOf(again).length} | ${feedOf(again)[0]?.slice(0, 3)} | ${bytes(feedOf(again))} |

Asked by one process on 16 connections, which is the slower side: ${whole.perSecond.toLocaleString('en')} whole
answers a second (status ${whole.statuses}), ${conditional.perSecond.toLocaleString('en')} conditional ones (status ${conditional.statuses}).

Every further view asked for:

${again.map((line) => `    ${line}`).join('\n')}
`;
  console.log(report);
  await writeFile(join(import.meta.dirname, 'load-results.md'), report);
} finally {
  await browser?.close();
  nginx?.kill();
  await rm(folder, { recursive: true, force: true });
}
