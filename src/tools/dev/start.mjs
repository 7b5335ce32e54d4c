/* What `npm start` runs: everything from a fresh checkout to the pages in a browser. */
import { buildIfStale } from './build-if-stale.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { listen, serveSite } from './serve.mjs';

const firstPort = 8000;
const lastPort = 8099;

/**
 * @param {unknown} error
 * @returns {boolean} Whether another program has the port.
 */
function isTaken(error) {
  return /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
}

async function listenOnFreePort() {
  const chosen = process.env['PORT'];
  if (chosen) return listen(serveSite, Number(chosen));
  for (let port = firstPort; port < lastPort; port += 1) {
    try {
      return await listen(serveSite, port);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  return listen(serveSite, lastPort);
}

try {
  await ensureDependencies();
  await buildIfStale();
  const { origin, close } = await listenOnFreePort();
  console.log(`\nThe widgets are at ${origin}/\nCtrl-C ends it.`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void close().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(
    isTaken(error)
      ? `Port ${process.env['PORT'] ?? lastPort} is taken: name a free one in PORT.`
      : error instanceof Error
        ? error.message
        : error,
  );
  process.exit(1);
}
