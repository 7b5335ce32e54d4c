/** Asks for a document of a feed before the element that needs it is here to ask. */
export function early(address: string): void {
  const feeds = globalThis.parisCallFeeds!;
  const { baseURI } = document;
  const url = URL.canParse(address, baseURI) ? new URL(address, baseURI).href : '';
  if (feeds[url] || !/^https?:/.test(url)) return;
  const ours = new AbortController();
  const response = fetch(url, { credentials: 'omit', signal: ours.signal });
  // Nobody may ever ask.
  response.catch(() => undefined);
  feeds[url] = (signal) => {
    delete feeds[url];
    signal.addEventListener('abort', () => ours.abort(signal.reason));
    return response;
  };
}
