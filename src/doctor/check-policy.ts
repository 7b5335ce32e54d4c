import { feedOf, frameAddress, type Embed, type WidgetScript } from './find-embeds.js';
import type { Finding } from './finding.js';
import type { Page, PageElement } from './page.js';
import { decidingDirective, readPolicy, sourceAllows, type Policy } from './policy.js';

/** Something that the page loads for its embeds. */
interface Load {
  readonly kind: 'script-src' | 'connect-src' | 'style-src' | 'img-src' | 'frame-src';
  readonly what: string;
  readonly address: URL;
  readonly line?: number | undefined;
  readonly nonce?: string | undefined;
}

/** A style sheet or a picture of ours, by its address beside a script of ours. */
function fileOf(element: PageElement, page: Page, folders: readonly string[]): Load | undefined {
  const { name, attributes, line } = element;
  const isPicture = name === 'img';
  if (!isPicture && (name !== 'link' || attributes['rel'] !== 'stylesheet')) return undefined;
  const written = attributes[isPicture ? 'src' : 'href'] ?? '';
  if (!URL.canParse(written, page.base)) return undefined;
  const address = new URL(written, page.base);
  if (!folders.some((folder) => address.href.startsWith(folder))) return undefined;
  return isPicture
    ? { kind: 'img-src', what: 'the picture', address, line }
    : { kind: 'style-src', what: 'the style sheet', address, line, nonce: attributes['nonce'] };
}

function loadsOf(page: Page, embeds: readonly Embed[], scripts: readonly WidgetScript[]): Load[] {
  const folders = scripts.map(({ address }) => new URL('.', address).href);
  return [
    ...scripts.map(({ address, element: { line, attributes } }) => {
      const { nonce } = attributes;
      return { kind: 'script-src' as const, what: 'the script', address, line, nonce };
    }),
    ...embeds
      .filter(({ how, element }) => how !== 'frame' && element.data === undefined)
      .flatMap((embed) => {
        const address = feedOf(embed, page, scripts);
        const { line } = embed.element;
        return address ? [{ kind: 'connect-src' as const, what: 'the feed', address, line }] : [];
      }),
    ...page.elements.flatMap((element) => fileOf(element, page, folders) ?? []),
    ...embeds
      .filter(({ how }) => how === 'frame')
      .map((embed) => {
        const address = frameAddress(embed, page);
        return { kind: 'frame-src' as const, what: 'the frame', address, line: embed.element.line };
      }),
  ];
}

/** The directive that blocks something; undefined where it may be loaded. */
function blockedBy(policy: Policy, { kind, address, nonce }: Load, page: Page): string | undefined {
  const directive = decidingDirective(policy, kind);
  if (!directive) return undefined;
  const { name, sources } = directive;
  if (nonce && sources.includes(`'nonce-${nonce}'`)) return undefined;
  // Then no address counts, only who is loaded by whom.
  const strict = kind === 'script-src' && sources.includes("'strict-dynamic'");
  const allowed = !strict && sources.some((source) => sourceAllows(source, address, page.address));
  return allowed ? undefined : `${name} ${sources.join(' ')}`.trim();
}

function checkTrustedTypes(policy: Policy): Finding[] {
  const names = policy.get('trusted-types');
  const allowed = names?.includes('*') || names?.includes('lit-html');
  if (!policy.has('require-trusted-types-for') || !names || allowed) return [];
  return [
    {
      kind: 'problem',
      code: 'csp-trusted-types',
      message: 'The page’s policy allows no Trusted Types of the widgets: they cannot draw.',
      remedy: 'Add lit-html to trusted-types.',
    },
  ];
}

/** Style sheets in pre-rendered elements, which show before any script. */
function checkShadowStyles(policy: Policy, { elements }: Page): Finding[] {
  const style = elements.find(({ name, shadow }) => shadow && name === 'style');
  const directive = decidingDirective(policy, 'style-src');
  const allowed = directive?.sources.some((source) => /^'(unsafe-inline|sha\d+-.*)'$/.test(source));
  if (!style || !directive || allowed) return [];
  return [
    {
      kind: 'problem',
      code: 'csp-style',
      line: style.line,
      message: `The page’s policy blocks the style sheet in HTML that was rendered in advance: ${directive.name} ${directive.sources.join(' ')}`,
      remedy: 'Add the hash that paris-call-widgets render prints to style-src.',
    },
  ];
}

/** What the page's Content Security Policy does not let the embeds load or do. */
export function checkPolicy(
  page: Page,
  embeds: readonly Embed[],
  scripts: readonly WidgetScript[],
): Finding[] {
  const loads = loadsOf(page, embeds, scripts);
  const findings = page.policies.map(readPolicy).flatMap((policy): Finding[] => {
    const blocked = loads.flatMap((load): Finding[] => {
      const directive = blockedBy(policy, load, page);
      if (directive === undefined) return [];
      const { kind, what, address, line } = load;
      const folder = address.origin === page.address.origin ? "'self'" : address.origin;
      const code = `csp-${kind.replace('-src', '')}`;
      const message = `The page’s policy blocks ${what} ${address.href}: ${directive}`;
      const remedy = directive.includes("'strict-dynamic'")
        ? 'Give the script tag the nonce of the policy.'
        : `Add ${folder} to ${directive.split(' ')[0] === 'default-src' ? kind : directive.split(' ')[0]}.`;
      return [{ kind: 'problem', code, line, message, remedy }];
    });
    const sandbox = policy.get('sandbox');
    const dead: Finding[] =
      sandbox && !sandbox.includes('allow-scripts') && scripts.length
        ? [
            {
              kind: 'problem',
              code: 'csp-sandbox',
              message: 'The page’s policy has a sandbox without scripts.',
              remedy: 'Add allow-scripts to it, or use the picture.',
            },
          ]
        : [];
    return [...blocked, ...checkTrustedTypes(policy), ...checkShadowStyles(policy, page), ...dead];
  });
  // Many embeds of one feed are one fault.
  return findings.filter(
    ({ message }, index) => findings.findIndex((one) => one.message === message) === index,
  );
}
