/*
 * A feed server that fails as it is told, for the tests of the transport. One handler of plain
 * node:http requests, so that the browser tests' server and the page tests' server share it.
 *
 *   /faults/<kind>            one fixed fault, see `kinds` below
 *   POST /faults/script/<key> sets what /faults/feed/<key> answers: a JSON array of steps
 *   GET  /faults/feed/<key>   plays the steps, one per request; the last one repeats
 *   GET  /faults/log/<key>    JSON array of the requests that /faults/feed/<key> has had
 *   GET  /faults/other-origin {"origin": "http://127.0.0.1:…"}: the same server on another origin
 *
 * Anything with `cors=1` in its query is open to other origins; on the first server everything is.
 * Keys are the tests' own: a fresh one for each test keeps tests apart that run at the same time.
 */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * One answer of a script. All members are optional; `{}` is the small feed with status 200.
 * @typedef {object} Step
 * @property {number} [status] HTTP status, 200 by default.
 * @property {Record<string, string>} [headers] Added to, or instead of, the JSON content type.
 * @property {string} [body] Text; the small feed by default.
 * @property {number} [delay] Milliseconds before anything is sent.
 * @property {number} [cut] Bytes of the body that are sent before the connection is closed.
 * @property {boolean} [never] Sends nothing; together with `cut`, goes silent after those bytes.
 * @property {boolean} [reset] Closes the connection without an answer.
 */

/**
 * A request as the log shows it: `time` in milliseconds since 1970, `aborted` once the reader has
 * gone before the end of the answer.
 * @typedef {{ time: number, method: string, headers: Request['headers'], aborted: boolean }} LoggedRequest
 */

/** @typedef {{ steps: Step[], played: number, log: LoggedRequest[] }} Script */

/** The feed that is sent where a step has no body of its own. */
export const smallFeed = JSON.stringify({
  version: 1,
  updated: '2025-12-25T08:38:32Z',
  pledge: { name: { en: 'Test Call', fr: 'Appel d’essai' }, url: 'https://example.org/' },
  milestones: [{ date: '2018-11-12', counts: { state: 1, 'private-sector': 1 } }],
  totals: { state: 1, 'private-sector': 1 },
  signatories: [
    { id: 'fr', category: 'state', country: 'FR', joined: '2018-11-12' },
    { id: 'acme', name: 'Acme', category: 'private-sector', country: 'US', joined: '2018-11-12' },
  ],
});

const json = 'application/json';
const endlessChunk = Buffer.alloc(64 * 1024, 'x');
/** A reader that never cuts off must fail its test, not fill this machine's memory. */
const endlessChunks = 4096;

/**
 * Sends one answer.
 *
 * @param {Response} response
 * @param {Step} step
 * @param {Buffer} [bytes] Body, instead of the step's text.
 */
async function answer(response, step, bytes = Buffer.from(step.body ?? smallFeed)) {
  if (step.delay) await wait(step.delay);
  if (step.reset) return void response.socket?.resetAndDestroy();
  if (step.never && step.cut === undefined) return;
  const status = step.status ?? 200;
  const hasBody = status !== 204 && status !== 304;
  response.writeHead(status, {
    ...(hasBody && { 'Content-Type': json, 'Content-Length': bytes.byteLength }),
    ...step.headers,
  });
  if (step.cut === undefined) return void response.end(hasBody ? bytes : undefined);
  response.write(bytes.subarray(0, step.cut), () => {
    if (!step.never) response.destroy();
  });
}

function* endlessFeed() {
  yield '{"version":1,"padding":"';
  for (let chunk = 0; chunk < endlessChunks; chunk += 1) yield endlessChunk;
}

/** @param {Response} response */
async function answerWithoutEnd(response) {
  response.writeHead(200, { 'Content-Type': json });
  // The reader is expected to hang up: that is no error here.
  await pipeline(Readable.from(endlessFeed()), response).catch(() => undefined);
}

const signInPage = '<!doctype html><title>Sign in</title><p>Sign in to use this network.</p>';
const halfFeed = smallFeed.slice(0, smallFeed.length / 2);

/**
 * The fixed faults: what each is called in the address, and what it does.
 *
 * @type {Readonly<Record<string, (response: Response, query: URLSearchParams) => unknown>>}
 */
const kinds = {
  binary: (response) => answer(response, {}, Buffer.from([...Array(512).keys()])),
  bom: (response) => answer(response, { body: `\uFEFF${smallFeed}` }),
  empty: (response) => answer(response, { body: '' }),
  endless: answerWithoutEnd,
  feed: (response) => answer(response, {}),
  halfway: (response) => answer(response, { cut: halfFeed.length, never: true }),
  html: (response) =>
    answer(response, { body: signInPage, headers: { 'Content-Type': 'text/html' } }),
  never: (response) => answer(response, { never: true }),
  'no-type'(response) {
    response.writeHead(200).end(smallFeed);
  },
  redirect: (response, query) =>
    answer(response, { status: 302, headers: { Location: query.get('to') ?? '/faults/feed' } }),
  'redirect-loop': (response, query) =>
    answer(response, { status: 302, headers: { Location: `/faults/redirect-loop?${query}` } }),
  reset: (response) => answer(response, { reset: true }),
  slow: (response, query) => answer(response, { delay: Number(query.get('ms') ?? 300) }),
  status: (response, query) =>
    answer(response, {
      status: Number(query.get('code') ?? 503),
      headers: query.has('retry-after') ? { 'Retry-After': query.get('retry-after') ?? '' } : {},
    }),
  truncated: (response) => answer(response, { body: halfFeed }),
  type: (response, query) =>
    answer(response, { headers: { 'Content-Type': query.get('value') ?? 'text/plain' } }),
  utf16: (response) => answer(response, {}, Buffer.from(`\uFEFF${smallFeed}`, 'utf16le')),
};

/**
 * Plays the next step of a script.
 *
 * @param {Script} script
 * @param {Request} request
 * @param {Response} response
 */
async function play(script, request, response) {
  const step = script.steps[Math.min(script.played, script.steps.length - 1)] ?? {};
  // A browser that loses a connection asks again at once, on its own: Chromium once where it had
  // used the connection before, Firefox several times. Those requests are part of the same fault:
  // they get the same step, and one of them is logged.
  const isUsed = (request.socket.bytesWritten ?? 0) > 0;
  const isLogged = Date.now() - (script.log.at(-1)?.time ?? 0) < 300;
  const browserAsksAgain = step.reset === true && (isUsed || isLogged);
  if (!browserAsksAgain) {
    script.played += 1;
    const { method = '', headers } = request;
    const entry = { time: Date.now(), method, headers, aborted: false };
    script.log.push(entry);
    response.once('close', () => {
      entry.aborted = !response.writableFinished;
    });
  }
  await answer(response, step);
}

/**
 * @param {Request} request
 * @returns {Promise<string>}
 */
async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/**
 * Makes a fault server's two handlers, which share their scripts. Each answers the requests under
 * `/faults/` and says of any other, by `false`, that it is not its own.
 *
 * @param {() => string} otherOrigin Where `handleOther` listens, asked for when a test asks.
 * @returns {Record<'handle' | 'handleOther', (request: Request, response: Response) => boolean>}
 */
export function createFeedServer(otherOrigin) {
  /** @type {Map<string, Script>} */
  const scripts = new Map();
  /** @param {string} key */
  const scriptOf = (key) => {
    const script = scripts.get(key) ?? { steps: [], played: 0, log: [] };
    scripts.set(key, script);
    return script;
  };

  /** @type {(request: Request, response: Response, url: URL) => Promise<unknown>} */
  async function route(request, response, url) {
    const [, , kind = '', key] = url.pathname.split('/');
    if (kind === 'other-origin') {
      return answer(response, { body: JSON.stringify({ origin: otherOrigin() }) });
    }
    if (key !== undefined && kind === 'script') {
      const steps = JSON.parse(await bodyOf(request));
      scripts.set(key, { steps, played: 0, log: [] });
      return answer(response, { status: 204 });
    }
    if (key !== undefined && kind === 'log') {
      return answer(response, { body: JSON.stringify(scriptOf(key).log) });
    }
    if (key !== undefined && kind === 'feed') return play(scriptOf(key), request, response);
    const fault = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    if (fault) return fault(response, url.searchParams);
    return answer(response, { status: 404, body: `No such fault: ${kind}\n` });
  }

  /** @type {(open: boolean) => (request: Request, response: Response) => boolean} */
  const handler = (open) => (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (!url.pathname.startsWith('/faults/')) return false;
    if (open || url.searchParams.has('cors')) {
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Access-Control-Allow-Headers', '*');
    }
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return true;
    }
    route(request, response, url).catch((error) => {
      console.error(`${request.url}: ${error}`);
      response.destroy();
    });
    return true;
  };
  return { handle: handler(true), handleOther: handler(false) };
}
