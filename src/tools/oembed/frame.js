/*
 * A page of the set within a frame: shows the widget alone and tells WordPress how high it is, in
 * WordPress' own words. The name of the frame is the secret that WordPress puts into the address;
 * where there is none, nobody listens. No module: the frame has no origin, and a module would then
 * need the server's leave.
 */
(() => {
  if (parent === window) return;
  document.documentElement.classList.add('framed');
  const secret = /\bsecret=([A-Za-z0-9]+)/.exec(location.hash)?.[1];
  if (!secret) return;
  /** @type {(message: string, value: string | number) => void} */
  const tell = (message, value) => parent.postMessage({ message, value, secret }, '*');
  addEventListener('DOMContentLoaded', () => {
    const main = document.body.querySelector('main') ?? document.body;
    const tellHeight = () => tell('height', Math.ceil(main.getBoundingClientRect().height));
    new ResizeObserver(tellHeight).observe(main);
    // WordPress may only have begun to listen when it says so.
    addEventListener('message', ({ source, data }) => {
      if (source === parent && data?.message === 'ready' && data.secret === secret) tellHeight();
    });
  });
  addEventListener('click', (event) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    // WordPress follows links to the page's own host and no other.
    if (!link || link.host !== location.host) return;
    event.preventDefault();
    tell('link', link.href);
  });
})();
