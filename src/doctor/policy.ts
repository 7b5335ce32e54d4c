/** Directives of a Content Security Policy, with their sources. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Reads a policy; of a directive that is there twice the first counts. */
export function readPolicy(text: string): Policy {
  const policy = new Map<string, readonly string[]>();
  for (const directive of text.split(';')) {
    const [name = '', ...sources] = directive.trim().split(/\s+/);
    const key = name.toLowerCase();
    if (key && !policy.has(key)) policy.set(key, sources);
  }
  return policy;
}

/** What takes the place of a directive that is not there, in this order. */
const fallbacks: Readonly<Record<string, readonly string[]>> = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'style-src': ['style-src-elem', 'style-src', 'default-src'],
  'img-src': ['img-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
};

/** The directive that decides about a kind of loading; undefined where everything is allowed. */
export function decidingDirective(
  policy: Policy,
  kind: string,
): { readonly name: string; readonly sources: readonly string[] } | undefined {
  const name = fallbacks[kind]?.find((one) => policy.has(one));
  return name === undefined ? undefined : { name, sources: policy.get(name)! };
}

const portOf = ({ port, protocol }: URL): string =>
  port || (/^(https|wss):$/.test(protocol) ? '443' : '80');

/** `http:` in a policy allows `https:` as well, never the other way round. */
const schemeFits = (wanted: string, { protocol }: URL): boolean =>
  protocol === wanted || (wanted === 'http:' && protocol === 'https:');

function hostFits(source: string, target: URL, page: URL): boolean {
  const parts =
    /^(?:([a-z][a-z\d+.-]*:)\/\/)?(\*|(?:\*\.)?[^/:*]+)(?::(\d+|\*))?(\/[^?#]*)?$/i.exec(source);
  if (!parts) return false;
  const [, scheme, host = '', port, path] = parts;
  const name = host.toLowerCase();
  const hostOf = target.hostname;
  if (!schemeFits((scheme ?? page.protocol).toLowerCase(), target)) return false;
  if (name.startsWith('*.') ? !hostOf.endsWith(name.slice(1)) : name !== '*' && name !== hostOf) {
    return false;
  }
  const standard = target.protocol === 'https:' ? '443' : '80';
  if (port !== '*' && portOf(target) !== (port ?? standard)) return false;
  if (!path) return true;
  return path.endsWith('/') ? target.pathname.startsWith(path) : target.pathname === path;
}

/** Whether a source of a directive allows an address. */
export function sourceAllows(source: string, target: URL, page: URL): boolean {
  if (source === '*') return /^https?:$/.test(target.protocol);
  if (source.toLowerCase() === "'self'") {
    return (
      target.hostname === page.hostname &&
      (target.origin === page.origin || (page.protocol === 'http:' && target.protocol === 'https:'))
    );
  }
  if (/^[a-z][a-z\d+.-]*:$/i.test(source)) return schemeFits(source.toLowerCase(), target);
  return !source.startsWith("'") && hostFits(source, target, page);
}
