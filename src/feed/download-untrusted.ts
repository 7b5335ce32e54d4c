import { request } from './download.js';
import { FeedError } from './feed-error.js';

/** Bytes that a document may have once decompressed: some 100,000 signatories. */
export const sizeLimit = 16_000_000;

/** Milliseconds without a byte after which an answer is given up. */
export const patience = 15_000;

/**
 * Gets a document of whatever length as UTF-8, whatever its content type; a byte
 * order mark is dropped. It may take its time as long as bytes arrive.
 *
 * @throws FeedError `timeout` or `too-large`; the Response if its status is no
 *   success or says that it is empty; what fetch throws otherwise
 */
export const downloadUntrusted = async (
  url: string,
  signal: AbortSignal,
  again: boolean,
  longestSilence: number = patience,
  limit: number = sizeLimit,
): Promise<string> => {
  const ours = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => ours.abort(new FeedError('timeout')), longestSilence);
  };
  const ends = AbortSignal.any([signal, ours.signal]);
  try {
    wait();
    const response = await request(url, ends, again);
    if (!response.body || response.status === 204) throw response;
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    let text = '';
    for (let size = 0; ;) {
      wait();
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.length;
      if (size > limit) throw new FeedError('too-large');
      text += decoder.decode(value, { stream: true });
    }
  } catch (cause) {
    // WebKit, and Firefox within a body, do not say why a request was ended.
    ends.throwIfAborted();
    throw cause;
  } finally {
    clearTimeout(timer);
    // Whatever is still coming is not wanted.
    ours.abort();
  }
};
