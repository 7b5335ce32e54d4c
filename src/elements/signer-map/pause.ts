/** Lets the page do something else first; where the browser can tell, this goes on before what has come later. */
export const pause = (): Promise<unknown> =>
  globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
