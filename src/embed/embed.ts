/* What `embed.html` runs: puts the one element that the address asks for into the page. */
import { safeLink } from '../text/safe-link.js';
import { readAddress } from './read-address.js';
import { tellHeight } from './tell-height.js';

/** A page's policy by which it says which texts are addresses of scripts; not in all browsers. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

const { tag, attributes, colorScheme, secret, faults } = readAddress(
  location.search,
  location.hash,
);
const main = document.querySelector('main')!;
const feed = attributes.get('feed');

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

/** What shows until the element is ready, and stays if it never is. */
function ownContent(): Node[] {
  const address = safeLink(feed);
  const link = main.querySelector('a')!;
  if (feed && !address) return [];
  if (address) {
    link.href = address;
    link.textContent = 'The list that belongs here';
  }
  link.lang = 'en';
  return [link];
}

function createWidget(name: string): HTMLElement {
  const element = document.createElement(name);
  for (const [attribute, value] of attributes) element.setAttribute(attribute, value);
  // The frame itself is what may be loaded late.
  if (!attributes.has('loading')) element.setAttribute('loading', 'eager');
  element.append(...ownContent());
  return element;
}

/** Without a feed of one's own there is one host to ask; a policy may become stricter, never laxer. */
function askNobodyElse(): void {
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = `connect-src ${new URL(location.href).origin}`;
  document.head.append(meta);
}

function loadElements(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('paris-call-embed', {
    createScriptURL: (address) => address,
  });
  const address = new URL('loader.js', location.href).href;
  const script = document.createElement('script');
  script.type = 'module';
  script.src = policy?.createScriptURL(address) ?? address;
  document.head.append(script);
}

document.documentElement.style.colorScheme = colorScheme;
main.replaceChildren(...(tag ? [createWidget(tag)] : []), ...faults.map(paragraph));
if (tag) {
  if (!feed) askNobodyElse();
  loadElements();
}
if (parent !== window) tellHeight(main, secret);
addEventListener('hashchange', () => location.reload());
