import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { downloadUntrusted, sizeLimit } from '../../feed/download-untrusted.js';
import { FeedError } from '../../feed/feed-error.js';
import { fileFault } from './file-fault.js';
import { ToolError, UsageError } from './tool-error.js';

/**
 * The address of what a user named: an `https:` or `http:` address, or a path.
 *
 * @throws UsageError for any other scheme
 */
export function addressOf(named: string): URL {
  if (/^https?:/i.test(named) && URL.canParse(named)) return new URL(named);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(named)) {
    throw new UsageError(`"${named}" is neither a file nor an https: or http: address.`);
  }
  return pathToFileURL(named);
}

/**
 * Loads a JSON document from a file or, as the elements would, from a server.
 *
 * @throws ToolError that says in one sentence why there is no JSON
 */
export async function loadDocument(address: URL): Promise<unknown> {
  const text = await loadText(address);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new ToolError(
      /^\s*</.test(text)
        ? 'it is a web page, not JSON'
        : `it is not JSON: ${(error as Error).message}`,
    );
  }
}

async function loadText(address: URL): Promise<string> {
  try {
    if (address.protocol !== 'file:') {
      return await downloadUntrusted(address.href, new AbortController().signal, true);
    }
    const bytes = await readFile(fileURLToPath(address));
    if (bytes.length > sizeLimit) throw new FeedError('too-large');
    return bytes.toString('utf8');
  } catch (error) {
    throw new ToolError(reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof FeedError) {
    if (error.fault === 'too-large') return `it has more than ${sizeLimit / 1e6} million bytes`;
    return 'the answer did not come or stopped half-way';
  }
  if (error instanceof Response) return `the server answers with status ${error.status}`;
  const { cause = error } = error as { cause?: unknown };
  return fileFault(cause) ?? (cause as Error).message;
}
