import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { projectFolder } from './project.mjs';

/** @typedef {import('node:http').RequestListener} RequestListener */

/** @type {Readonly<Record<string, string>>} */
const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Folders by address; the first whose address begins the request's serves it. */
const folders = [
  { address: '/dist/', folder: resolve(projectFolder, 'dist') },
  { address: '/', folder: resolve(projectFolder, 'stories') },
];

/**
 * @param {string} path Decoded path of the address, beginning with a slash.
 * @returns {string | undefined} File to send; absent where the path leads out of its folder.
 */
function fileFor(path) {
  for (const { address, folder } of folders) {
    if (!path.startsWith(address)) continue;
    const file = resolve(folder, path.slice(address.length).replace(/(^|\/)$/, '$1index.html'));
    return file.startsWith(folder + sep) ? file : undefined;
  }
  return undefined;
}

/**
 * The headers that a page asks for in the file beside it, `page.headers.json` for `page.html`.
 *
 * @param {string} file
 * @returns {Promise<Record<string, string>>} Empty where there is no such file.
 */
async function ownHeaders(file) {
  if (extname(file) !== '.html') return {};
  /** @type {string} */
  let text;
  try {
    text = await readFile(file.replace(/\.html$/, '.headers.json'), 'utf8');
  } catch {
    return {};
  }
  return JSON.parse(text);
}

/**
 * Sends the project's pages at `/` and its built files at `/dist/`, each with its content type
 * and an ETag, the built ones open to pages of any origin.
 *
 * @type {RequestListener}
 */
export async function serveSite(request, response) {
  /** @type {(status: number, text: string) => void} */
  const refuse = (status, text) => {
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : `${text}\n`);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(405, 'Only GET and HEAD');
  const [address = '/'] = (request.url ?? '/').split('?');
  try {
    const path = decodeURIComponent(address);
    const file = path.includes('\0') ? undefined : fileFor(path);
    if (!file) return refuse(404, 'Not found');
    const body = await readFile(file);
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    const headers = {
      'Content-Type': contentTypes[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      ETag: etag,
      ...(path.startsWith('/dist/') && { 'Access-Control-Allow-Origin': '*' }),
      ...(await ownHeaders(file)),
    };
    const known = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim());
    if (known.includes(etag) || known.includes(`W/${etag}`)) {
      response.writeHead(304, headers).end();
      return;
    }
    response.writeHead(200, { ...headers, 'Content-Length': body.byteLength });
    response.end(request.method === 'HEAD' ? undefined : body);
  } catch (error) {
    if (error instanceof URIError) return refuse(400, 'Bad address');
    const code = /** @type {NodeJS.ErrnoException} */ (error).code;
    if (code === 'EISDIR') {
      // Relative links of a folder's index need the slash; one only, or it would name a host.
      response.writeHead(301, { Location: `/${address.replace(/^\/+/, '')}/` }).end();
      return;
    }
    if (code === 'ENOENT' || code === 'ENOTDIR') return refuse(404, 'Not found');
    refuse(500, String(error));
  }
}

/**
 * Listens on this machine only.
 *
 * @param {RequestListener} handler
 * @param {number} port 0 for any free one.
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 * @throws {NodeJS.ErrnoException} Where the port is taken (`EADDRINUSE`) or forbidden.
 */
export function listen(handler, port) {
  const server = createServer(handler);
  return new Promise((resolveListening, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      resolveListening({
        origin: `http://127.0.0.1:${address.port}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            // Requests that are never answered would hold the server open.
            server.closeAllConnections();
          }),
      });
    });
  });
}
