/** Lets the page do something else first; where the browser can tell, this goes on before what has come later. */
export const pause = (): Promise<unknown> =>
  globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));

/** Milliseconds after which a page that shows no frames, such as one in the background, is not waited for. */
const longest = 100;

/** Lets the page show what was drawn, and then do something else; a server shows nothing. */
export async function frame(): Promise<void> {
  if ('requestAnimationFrame' in globalThis) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, longest);
    });
  }
  await pause();
}
