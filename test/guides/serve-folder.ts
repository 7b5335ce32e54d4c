import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Serves a folder as any static host does; every page may read from it, as from a host of packages. */
export const serveFolder =
  (folder: string): RequestListener =>
  (request, response) => {
    const { pathname } = new URL(request.url!, 'http://any/');
    // Browsers ask for it unasked.
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    const path = pathname.replace(/\/$/, '/index.html');
    const headers = {
      'Content-Type': types[extname(path)] ?? 'text/plain',
      'Access-Control-Allow-Origin': '*',
    };
    readFile(join(folder, path)).then(
      (body) => response.writeHead(200, headers).end(body),
      () => response.writeHead(404).end(),
    );
  };
