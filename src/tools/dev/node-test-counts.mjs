/**
 * Reporter for `node --test`: sends what it counted to the process that started it, and prints
 * nothing.
 *
 * @param {AsyncIterable<{ type: string, data: { nesting?: number, message?: string } }>} events
 * @returns {AsyncGenerator<string>}
 */
export default async function* nodeTestCounts(events) {
  const names = new Map([
    ['pass', 'passed'],
    ['fail', 'failed'],
    ['cancelled', 'failed'],
    ['skipped', 'skipped'],
    ['todo', 'skipped'],
  ]);
  /** @type {Record<string, number>} */
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type !== 'test:diagnostic' || data.nesting !== 0) continue;
    const [word = '', number] = (data.message ?? '').split(' ');
    const name = names.get(word);
    if (name) counts[name] = (counts[name] ?? 0) + Number(number);
  }
  process.send?.(counts);
  yield '';
}
