/**
 * The address if a reader may follow it: absolute, `https:` or `http:`.
 * Anything else (`javascript:`, `data:`, relative, malformed) is undefined.
 */
export function safeLink(address: unknown): string | undefined {
  return typeof address === 'string' && /^https?:\/\/[^\s/]/i.test(address) && URL.canParse(address)
    ? address
    : undefined;
}
