import { sizeLimit } from '../../feed/download-untrusted.js';

/** Milliseconds that an answer may take. */
const patience = 30_000;

/** What a server sent. */
export interface ServerAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** After redirections. */
  readonly address: URL;
}

async function readText({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const bytes of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += bytes.length;
    if (size > sizeLimit) throw new Error(`it has more than ${sizeLimit / 1e6} million bytes`);
    text += decoder.decode(bytes, { stream: true });
  }
  return text + decoder.decode();
}

/**
 * Asks a server for a document.
 *
 * @param origin of the page that would ask
 * @throws Error whose message says in the end of a sentence why there is none
 */
export async function askServer(address: URL, origin?: string): Promise<ServerAnswer> {
  try {
    const response = await fetch(address, {
      headers: { ...(origin && { Origin: origin }) },
      signal: AbortSignal.timeout(patience),
    });
    const { status, headers, url } = response;
    return { status, headers, text: await readText(response), address: new URL(url || address) };
  } catch (error) {
    const { name, message, cause } = error as Error;
    if (name === 'TimeoutError') throw new Error('the server does not answer', { cause: error });
    throw new Error((cause as Error | undefined)?.message || message, { cause: error });
  }
}
