/** Makes the page believe that it is hidden or shown again; the browser of the tests cannot really hide it. */
export function setHidden(hidden: boolean): void {
  if (hidden) Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
  else Reflect.deleteProperty(document, 'hidden');
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
}

/** Moves the page's clock on by so many milliseconds; returns the function that sets it right again. */
export function moveClock(milliseconds: number): () => void {
  const now = Date.now;
  Date.now = () => now() + milliseconds;
  return () => {
    Date.now = now;
  };
}
