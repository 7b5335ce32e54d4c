/*
 * Makes two of the example feeds behave as files on a server cannot: one never answers, the other
 * answers once and fails from then on.
 */
const { fetch } = window;
const neverAnswers = '/feeds/never.json';
const failsLater = '/feeds/stale.json';
let answered = false;

window.fetch = (address, options) => {
  const { pathname } = new URL(address, document.baseURI);
  if (pathname.endsWith(neverAnswers)) {
    return new Promise((_resolve, reject) => {
      const { signal } = options;
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  }
  if (pathname.endsWith(failsLater)) {
    if (answered) return Promise.reject(new TypeError('Failed to fetch'));
    answered = true;
  }
  return fetch(address, options);
};

/** Lets the page believe that it comes back after two hours, so that old documents are refreshed. */
function comeBackLater() {
  const { now } = Date;
  Date.now = () => now() + 7_200_000;
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  // Long enough for what is loaded on such an occasion only.
  setTimeout(() => (Date.now = now), 1500);
}

addEventListener('feed-load', function watch({ target }) {
  if (!target.getAttribute('feed')?.endsWith(failsLater)) return;
  removeEventListener('feed-load', watch);
  setTimeout(comeBackLater, 500);
});
