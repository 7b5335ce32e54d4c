/**
 * @typedef {object} Data
 * @property {number} [nesting]
 * @property {string} [message]
 * @property {string} [name]
 * @property {{ error?: { failureType?: string } }} [details]
 */

/**
 * Reporter for `node --test`: sends the outcome to the process that started it, and prints nothing.
 *
 * @param {AsyncIterable<{ type: string, data: Data }>} events
 * @returns {AsyncGenerator<string>}
 */
export default async function* nodeTestOutcome(events) {
  const names = new Map([
    ['pass', 'passed'],
    ['fail', 'failed'],
    ['cancelled', 'failed'],
    ['skipped', 'skipped'],
    ['todo', 'skipped'],
  ]);
  /** @type {Record<string, number>} */
  const counts = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const failures = [];
  for await (const { type, data } of events) {
    // A suite fails with its tests: they say it.
    if (type === 'test:fail' && data.details?.error?.failureType !== 'subtestsFailed') {
      failures.push(data.name ?? 'a test without a name');
    }
    if (type !== 'test:diagnostic' || data.nesting !== 0) continue;
    const [word = '', number] = (data.message ?? '').split(' ');
    const name = names.get(word);
    if (name) counts[name] = (counts[name] ?? 0) + Number(number);
  }
  process.send?.({ ...counts, failures });
  yield '';
}
