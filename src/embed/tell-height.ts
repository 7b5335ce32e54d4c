/** How high the content of a frame is. */
export interface HeightMessage {
  /** The number that the page which holds the frame has given it. */
  readonly parisCall: string;
  /** CSS pixels. */
  readonly height: number;
}

/** What a page that holds the frame may say. */
interface HostMessage {
  /** A number used once, by which the page knows our answers from others'. */
  readonly parisCall?: unknown;
  /** WordPress' own words. */
  readonly message?: unknown;
  readonly secret?: unknown;
}

/**
 * Tells the page that holds the frame how high its content is, now and whenever that changes: in
 * the words of `resize.js` where that answers, and in those of WordPress where there is its secret.
 * A height is no secret, so it is told to whoever holds the frame.
 */
export function tellHeight(content: Element, secret: string | undefined): void {
  let nonce: string | undefined;
  const tell = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
    if (nonce) parent.postMessage({ parisCall: nonce, height } satisfies HeightMessage, '*');
  };
  addEventListener('message', ({ source, data }: MessageEvent<HostMessage | null>) => {
    if (source !== parent) return;
    if (typeof data?.parisCall === 'string') nonce = data.parisCall;
    // WordPress may only have begun to listen when it says so.
    else if (data?.message !== 'ready' || data.secret !== secret) return;
    tell();
  });
  new ResizeObserver(tell).observe(content);
  parent.postMessage('paris-call', '*');
}
