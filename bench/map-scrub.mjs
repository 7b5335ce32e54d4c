/*
 * How long the browser runs script in each frame while a reader drags the map's
 * slider through all days of the default feed (1,222 signatories): `npm run bench:scrub`.
 * Fails when a frame takes 16 ms or more.
 */
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../src/tools/dev/find-browser.mjs';
import { listen, serveSite } from '../src/tools/dev/serve.mjs';

const frames = 240;
const budget = 16;

const browserFound = await findBrowser();
if (!browserFound) throw new Error('No browser found.');
const { origin, close } = await listen((request, response) => void serveSite(request, response), 0);
const browser = await puppeteer.launch({
  executablePath: browserFound.path,
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(`${origin}/signer-map.html`);
  await page.evaluate(async () => {
    await customElements.whenDefined('signer-map');
    document.body.innerHTML =
      '<signer-map loading="eager" show="all" timeline highlight="US,FR,RU"></signer-map>';
    const map = document.querySelector('signer-map');
    await map.ready;
    while (!map.shadowRoot.querySelector('.track input')) await new Promise(requestAnimationFrame);
  });
  /** @type {number[]} */
  const times = await page.evaluate(async (frames) => {
    const map = document.querySelector('signer-map');
    const input = map.shadowRoot.querySelector('.track input');
    const [min, max] = [Number(input.min), Number(input.max)];
    const measured = [];
    // The first pass is a reader's, who has not moved the handle before.
    for (let pass = 0; pass < 2; pass++) {
      for (let frame = 0; frame <= frames; frame++) {
        const day = new Date(Math.round(min + ((max - min) * frame) / frames) * 86_400_000);
        await new Promise(requestAnimationFrame);
        // What the slider does in its frame, until all that changes is written.
        const start = performance.now();
        map.asOf = day.toISOString().slice(0, 10);
        await map.updateComplete;
        measured.push(performance.now() - start);
      }
    }
    return measured;
  }, frames);
  times.sort((one, other) => one - other);
  const at = (/** @type {number} */ share) =>
    times[Math.floor((times.length - 1) * share)].toFixed(2);
  console.log(
    `script per frame, ${times.length} frames: median ${at(0.5)} ms, 95 in 100 below ${at(0.95)} ms, longest ${at(1)} ms`,
  );
  if (times.at(-1) >= budget) process.exitCode = 1;
} finally {
  await browser.close();
  await close();
}
