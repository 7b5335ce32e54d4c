/*
 * A page of `oembed build` within a frame: shows the widget alone and tells its height. No module:
 * the frame may have no origin, and a module would then need the server's leave.
 */
import { tellHeight } from './tell-height.js';

function begin(): void {
  document.documentElement.classList.add('framed');
  const secret = /\bsecret=([A-Za-z0-9]+)/.exec(location.hash)?.[1];
  addEventListener('DOMContentLoaded', () =>
    tellHeight(document.body.querySelector('main') ?? document.body, secret),
  );
  if (!secret) return;
  addEventListener('click', (event) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    // WordPress follows links to the page's own host and no other.
    if (!link || link.host !== location.host) return;
    event.preventDefault();
    parent.postMessage({ message: 'link', value: link.href, secret }, '*');
  });
}

if (parent !== window) begin();
