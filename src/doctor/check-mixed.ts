import { feedOf, frameAddress, type Embed, type WidgetScript } from './find-embeds.js';
import type { Finding } from './finding.js';
import type { Page, PageElement } from './page.js';

/** Whether browsers take an address for safe although it is not encrypted. */
const isLocal = ({ hostname }: URL): boolean =>
  /^(localhost|127\..*|\[::1\])$|\.localhost$/.test(hostname);

/** What an encrypted page loads without encryption: browsers block it. */
export function checkMixed(
  page: Page,
  embeds: readonly Embed[],
  scripts: readonly WidgetScript[],
): Finding[] {
  if (page.address.protocol !== 'https:') return [];
  const loads: { what: string; address: URL | undefined; element: PageElement }[] = [
    ...scripts.map(({ address, element }) => ({ what: 'The script', address, element })),
    ...embeds.map((embed) => ({
      what: 'The feed',
      address: embed.attributes['feed'] ? feedOf(embed, page, scripts) : undefined,
      element: embed.element,
    })),
    ...embeds
      .filter(({ how }) => how === 'frame')
      .map((embed) => ({
        what: 'The frame',
        address: frameAddress(embed, page),
        element: embed.element,
      })),
  ];
  return loads.flatMap(({ what, address, element: { line } }): Finding[] => {
    if (address?.protocol !== 'http:' || isLocal(address)) return [];
    const where = page.known
      ? 'but the page is: browsers block it'
      : 'which no page with https: may load';
    const message = `${what} ${address.href} is not encrypted, ${where}.`;
    const remedy = 'Begin its address with https:.';
    return [{ kind: 'problem', code: 'mixed-content', line, message, remedy }];
  });
}
