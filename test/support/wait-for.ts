/** Resolves after so many milliseconds. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Waits until the check gives something true, and gives that back.
 *
 * @param what says in the failure what was waited for
 * @param patience milliseconds
 */
export async function waitFor<T>(
  what: string,
  check: () => T | Promise<T>,
  patience = 6000,
): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  for (;;) {
    const result = await check();
    if (result) return result;
    if (Date.now() > end) throw new Error(`Waited ${patience} ms in vain for: ${what}`);
    await pause(10);
  }
}
