import { listen, serveSite } from '../../src/tools/dev/serve.mjs';
import { createFeedServer } from './feed-server.mjs';

/**
 * Starts the feed server's other origin, see `feed-server.mjs`.
 *
 * @returns {Promise<{ handle: ReturnType<typeof createFeedServer>['handle'], close: () => Promise<void> }>}
 *   `handle` is for the first origin, wherever that listens.
 */
export async function startOtherOrigin() {
  let origin = '';
  const { handle, handleOther } = createFeedServer(() => origin);
  const other = await listen((request, response) => {
    if (!handleOther(request, response)) response.writeHead(404).end();
  }, 0);
  origin = other.origin;
  return { handle, close: other.close };
}

/**
 * Serves the pages and `dist/` as `npm start` does, and the faults of `feed-server.mjs` under
 * `/faults/`, on free ports of this machine.
 *
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>} `origin` has no slash at its end.
 */
export async function startServer() {
  const other = await startOtherOrigin();
  const site = await listen((request, response) => {
    if (!other.handle(request, response)) void serveSite(request, response);
  }, 0);
  return {
    origin: site.origin,
    async close() {
      await Promise.all([site.close(), other.close()]);
    },
  };
}
