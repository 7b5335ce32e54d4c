import type { SignerMap } from './signer-map.js';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Attributes that are addresses, which another page must have in full. */
const addresses = new Set(['feed', 'geometry']);

/**
 * What shows the same map on another page, as HTML: a script and the element with
 * its attributes. Until it is ready, and where it never is, there is a link to the list.
 *
 * @param script address of the script that defines the element
 */
export function embedCode(host: SignerMap, script: string): string {
  const known = (host.constructor as typeof SignerMap).observedAttributes;
  const attributes = [...host.attributes]
    .filter(({ name }) => known.includes(name))
    .map(({ name, value }) => {
      const full = addresses.has(name) && URL.canParse(value, document.baseURI);
      const written = full ? new URL(value, document.baseURI).href : value;
      return written ? ` ${name}="${escaped(written)}"` : ` ${name}`;
    });
  const link = host.renderRoot.querySelector<HTMLAnchorElement>('[part~="source"] a');
  const content = link
    ? `<a href="${escaped(link.href)}">${escaped(link.innerText.trim())}</a>`
    : '';
  return `<script type="module" src="${escaped(script)}"></script>
<signer-map${attributes.join('')}>${content}</signer-map>`;
}
