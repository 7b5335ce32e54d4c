import type { WidgetScript } from './find-embeds.js';
import type { Finding } from './finding.js';
import type { Page } from './page.js';

/** What a server answered when it was asked for a script or a feed as the page would. */
export interface Answer {
  readonly address: URL;
  /** Why there was none, as the end of a sentence. */
  readonly fault?: string | undefined;
  readonly status?: number | undefined;
  /** Media type. */
  readonly type?: string | undefined;
  /** Origins that may read it: the header Access-Control-Allow-Origin. */
  readonly readers?: string | undefined;
  /** Whether it is what was asked for; undefined if that was not looked at. */
  readonly fits?: boolean | undefined;
  /** Hashes of what was sent, as an `integrity` attribute has them. */
  readonly hashes?: readonly string[] | undefined;
  /** Version of the package that it is from, if it can be told. */
  readonly version?: string | undefined;
}

const scriptType = /^(text|application)\/(x-)?(java|ecma)script$/;

/** What is wrong with an answer for a page elsewhere or here. */
function faultOf(
  what: string,
  answer: Answer,
  page: Page,
): Pick<Finding, 'code' | 'message' | 'remedy'> | undefined {
  const { address, fault, status, type, readers, fits } = answer;
  const name = `${what} ${address.href}`;
  if (fault) {
    return {
      code: 'unreachable',
      message: `${name} cannot be had: ${fault}.`,
      remedy: 'See whether the address is right.',
    };
  }
  if (status !== 200) {
    const remedy = 'Put the whole folder dist/ there, or correct the address.';
    return {
      code: 'not-found',
      message: `${name} is not there: the server answers with ${status}.`,
      remedy,
    };
  }
  if (what === 'The script' && type && !scriptType.test(type)) {
    const message = `${name} is sent as ${type}, which browsers do not run.`;
    return { code: 'wrong-type', message, remedy: 'Let the server send it as text/javascript.' };
  }
  const open =
    address.origin === page.address.origin || readers === '*' || readers === page.address.origin;
  if (!open) {
    const header = readers
      ? `has Access-Control-Allow-Origin: ${readers}`
      : 'lacks the header Access-Control-Allow-Origin';
    const message = `${name} is on another host and ${header}: browsers keep it from the page.`;
    return {
      code: 'no-cors',
      message,
      remedy: 'Let that server send Access-Control-Allow-Origin: *.',
    };
  }
  if (fits === false) {
    return {
      code: 'no-feed',
      message: `${name} is no feed.`,
      remedy: 'See what paris-call-widgets feed validate says of it.',
    };
  }
  return undefined;
}

/** A script that is not the one whose hash the page has. */
function checkIntegrity({ address, hashes }: Answer, scripts: readonly WidgetScript[]): Finding[] {
  return scripts.flatMap(({ address: own, element: { line, attributes } }): Finding[] => {
    const wanted = attributes['integrity']?.trim().split(/\s+/).filter(Boolean) ?? [];
    const fits = wanted.some((hash) => hashes?.includes(hash.split('?')[0]!));
    if (own.href !== address.href || !hashes || !wanted.length || fits) return [];
    const message = `The script ${address.href} is not the one whose hash the page has: browsers refuse it.`;
    const remedy =
      'Take the hash from dist/integrity.json, and the import map from dist/importmap.json.';
    return [{ kind: 'problem', code: 'integrity', line, message, remedy }];
  });
}

/** Whether a version is older than another one. */
function isOlder(version: string, than: string): boolean {
  const [one, other] = [version, than].map((text) => text.split(/[-+]/)[0]!.split('.').map(Number));
  const index = other!.findIndex((number, place) => number !== one![place]);
  return index >= 0 && (one![index] ?? 0) < other![index]!;
}

/**
 * What servers answered.
 *
 * @param current version to compare with
 */
export function checkAnswers(
  page: Page,
  scripts: readonly WidgetScript[],
  answers: { readonly scripts: readonly Answer[]; readonly feeds: readonly Answer[] },
  current: string,
): Finding[] {
  const lineOf = ({ address }: Answer): number | undefined =>
    scripts.find((script) => script.address.href === address.href)?.element.line;
  const list = [
    ...answers.scripts.map((answer) => ['The script', answer] as const),
    ...answers.feeds.map((answer) => ['The feed', answer] as const),
  ];
  return list.flatMap(([what, answer]): Finding[] => {
    const { version, address } = answer;
    const fault = faultOf(what, answer, page);
    const line = lineOf(answer);
    if (fault) return [{ kind: 'problem', line, ...fault }];
    const changed = checkIntegrity(answer, scripts);
    if (!version || !isOlder(version, current)) return changed;
    return [
      ...changed,
      {
        kind: 'problem',
        code: 'old-version',
        line,
        message: `The script ${address.href} is of version ${version}; ${current} is newer.`,
        remedy: 'Put the new dist/ there, or name the new version in the address.',
      },
    ];
  });
}
