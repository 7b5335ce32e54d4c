/* One visit of a page in a fresh profile: what it costs and when it shows. */

/**
 * @typedef {object} Profile
 * @property {string} name
 * @property {number} slowdown Of the processor.
 * @property {{ latency: number, throughput: number } | undefined} network Milliseconds a round
 *   trip and bytes a second; undefined for loopback as it is.
 */

/** @type {readonly Profile[]} */
export const profiles = [
  { name: 'plain', slowdown: 1, network: undefined },
  { name: 'slow', slowdown: 4, network: { latency: 150, throughput: 1_600_000 / 8 } },
];

/** Runs in the page before anything else: notes frames, long tasks and shifts. */
function watch() {
  globalThis.bench = { drawn: undefined, blocking: 0, longest: 0, shift: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      bench.blocking += Math.max(0, duration - 50);
      bench.longest = Math.max(bench.longest, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) bench.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Milliseconds after which a page has failed, and in which it may still move once it is drawn. */
const longest = 30_000;
const settling = 1000;

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {string} drawn Expression that is true once the page shows what it is for.
 * @param {Profile} profile
 */
export async function measurePage(browser, url, drawn, { slowdown, network }) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    await session.send('Performance.enable');
    let bytes = 0;
    let requests = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      requests++;
    });
    if (network) {
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: network.latency,
        downloadThroughput: network.throughput,
        uploadThroughput: network.throughput,
      });
    }
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.evaluateOnNewDocument(watch);
    // Asked once a frame. What is there then is laid out and painted in this frame, after which the
    // message comes: a hundred outlines take longer for that than one picture.
    await page.evaluateOnNewDocument(`{
      const painted = new MessageChannel();
      painted.port1.onmessage = () => (bench.drawn = performance.now());
      const look = () => {
        if (document.body && (${drawn})) painted.port2.postMessage('');
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }`);
    await page.goto(url);
    await page.waitForFunction('bench.drawn', { timeout: longest });
    await new Promise((resolve) => setTimeout(resolve, settling));
    const { drawn: time, blocking, longest: task, shift } = await page.evaluate('bench');
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name) => metrics.find((entry) => entry.name === name)?.value ?? 0;
    return {
      bytes,
      requests,
      drawn: time,
      blocking,
      task,
      shift,
      nodes: metric('Nodes'),
      heap: metric('JSHeapUsedSize'),
    };
  } finally {
    await context.close();
  }
}
