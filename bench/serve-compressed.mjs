/* A server on loopback that has every file compressed before anybody asks. */
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';

const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  json: 'application/json',
};

/**
 * @param {ReadonlyMap<string, Buffer | string>} files By path, from `/`.
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function serveCompressed(files) {
  const compressed = new Map(
    [...files].map(([path, content]) => [path, brotliCompressSync(content)]),
  );
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const body = compressed.get(path);
    if (!body) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': types[path.split('.').pop()] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'content-length': body.length,
      'access-control-allow-origin': '*',
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
