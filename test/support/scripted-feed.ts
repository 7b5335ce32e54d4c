/** One answer of the scripted server; see `feed-server.mjs`. A body that is no string is sent as JSON. */
export interface FeedStep {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Milliseconds before anything is sent. */
  readonly delay?: number;
  /** Bytes of the body that are sent before the connection is closed. */
  readonly cut?: number;
  /** Sends nothing, or, together with `cut`, goes silent after those bytes. */
  readonly never?: boolean;
  /** Closes the connection without an answer. */
  readonly reset?: boolean;
}

/** A request that the server has had; `time` in milliseconds since 1970. */
export interface LoggedRequest {
  readonly time: number;
  readonly method: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Whether the reader left before the end of the answer. */
  readonly aborted: boolean;
}

/** A document whose answers a test writes. */
export interface ScriptedFeed {
  /** Relative to the page. */
  readonly url: string;
  /** Last part of the address: what a feed next to it calls this document. */
  readonly key: string;
  /** All requests since the last {@link ScriptedFeed.play}, oldest first. */
  requests(): Promise<LoggedRequest[]>;
  /** Writes other answers from here on. */
  play(...steps: FeedStep[]): Promise<void>;
}

/**
 * Writes what the server answers at an address of the test's own: one step a
 * request, the last one for all further ones.
 *
 * @param key last part of the address, where it matters
 */
export async function scriptedFeed(
  steps: readonly FeedStep[],
  key: string = crypto.randomUUID(),
): Promise<ScriptedFeed> {
  const feed: ScriptedFeed = {
    url: `/faults/feed/${key}`,
    key,
    async requests() {
      const answer = await fetch(`/faults/log/${key}`, { cache: 'no-store' });
      return (await answer.json()) as LoggedRequest[];
    },
    async play(...next) {
      const script = next.map(({ body, ...step }) =>
        body === undefined
          ? step
          : { ...step, body: typeof body === 'string' ? body : JSON.stringify(body) },
      );
      await fetch(`/faults/script/${key}`, { method: 'POST', body: JSON.stringify(script) });
    },
  };
  await feed.play(...steps);
  return feed;
}
