/**
 * Gets the text of a document without credentials and without headers of its
 * own, which would cost a preflight. A conditional request is the browser's
 * own: with `again` it asks the server about its cached copy.
 *
 * @param again whether an older copy is already known
 * @throws the Response if its status is no success; what fetch throws otherwise
 */
export type Download = (url: string, signal: AbortSignal, again: boolean) => Promise<string>;

/** Milliseconds after which a document of the default feed is given up; the largest has some 10 KB. */
export const patience = 20_000;

/** Sends the request of a {@link Download}. */
export const request = async (
  url: string,
  signal: AbortSignal,
  again: boolean,
): Promise<Response> => {
  const response = await (globalThis.parisCallFeeds?.[url]?.(signal) ??
    fetch(url, { credentials: 'omit', cache: again ? 'no-cache' : 'default', signal }));
  if (!response.ok) throw response;
  return response;
};

/** Gets a small document that can be trusted to end. */
export const download = async (
  url: string,
  signal: AbortSignal,
  again: boolean,
  longest: number = patience,
): Promise<string> => {
  const ends = AbortSignal.any([signal, AbortSignal.timeout(longest)]);
  try {
    return await (await request(url, ends, again)).text();
  } catch (cause) {
    // WebKit, and Firefox within a body, do not say why a request was ended.
    ends.throwIfAborted();
    throw cause;
  }
};

declare global {
  /**
   * Requests by address that the loader has sent ahead; each is handed out once,
   * and is then ended by the given signal.
   */
  var parisCallFeeds: Record<string, (signal: AbortSignal) => Promise<Response>> | undefined;
}
