/** Everybody of the feed's document. */
export async function total() {
  const { totals } = await (await fetch('/feed/counts.json')).json();
  return Object.values(totals).reduce((sum, count) => sum + count, 0);
}
