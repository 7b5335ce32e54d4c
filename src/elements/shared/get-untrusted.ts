import { downloadUntrusted } from '../../feed/download-untrusted.js';

/** What a document from outside may cost. */
export interface Limits {
  /** Bytes once decompressed. */
  readonly bytes: number;
  /** Milliseconds without a byte. */
  readonly silence: number;
  /** Milliseconds in all. */
  readonly time: number;
}

/**
 * Gets JSON from wherever an author says, without credentials.
 *
 * @throws FeedError, the Response if its status is no success, SyntaxError where it is no JSON,
 *   DOMException `TimeoutError`, what fetch throws otherwise
 */
export async function getUntrusted(
  address: string,
  { bytes, silence, time }: Limits,
): Promise<unknown> {
  const url = new URL(address, document.baseURI);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new TypeError('it needs https:, http: or a relative address, without a password');
  }
  const ends = AbortSignal.timeout(time);
  return JSON.parse(await downloadUntrusted(url.href, ends, false, silence, bytes));
}
