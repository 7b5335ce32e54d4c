import { createHash } from 'node:crypto';
import type { Answer } from '../../doctor/check-answers.js';
import type { WidgetScript } from '../../doctor/find-embeds.js';
import type { Page } from '../../doctor/page.js';
import { askServer, type ServerAnswer } from './ask-server.js';

/** Addresses whose host nobody knows are left alone. */
const canAsk = ({ hostname, protocol }: URL): boolean =>
  /^https?:$/.test(protocol) && !hostname.endsWith('.invalid');

async function ask(
  address: URL,
  { address: { origin } }: Page,
  look: (answer: ServerAnswer) => Partial<Answer> | Promise<Partial<Answer>>,
): Promise<Answer> {
  try {
    const answer = await askServer(address, origin);
    const { status, headers } = answer;
    return {
      address,
      status,
      type: headers.get('content-type')?.split(';')[0]?.trim().toLowerCase(),
      readers: headers.get('access-control-allow-origin') ?? undefined,
      ...(status === 200 && (await look(answer))),
    };
  } catch (error) {
    return { address, fault: (error as Error).message };
  }
}

function isFeed({ text }: ServerAnswer): boolean {
  try {
    const feed: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof feed === 'object' && feed !== null && 'version' in feed && 'pledge' in feed;
  } catch {
    return false;
  }
}

const hashesOf = (text: string): string[] =>
  ['sha256', 'sha384', 'sha512'].map(
    (name) => `${name}-${createHash(name).update(text).digest('base64')}`,
  );

/** The version that a script is of: its address says so, or a file beside it. */
async function versionOf(address: URL): Promise<string | undefined> {
  const [, inAddress] = /@v?(\d+\.\d+\.\d+[^/]*)\//.exec(address.pathname) ?? [];
  if (inAddress) return inAddress;
  try {
    const { status, text } = await askServer(new URL('version.json', address));
    const { version } = JSON.parse(status === 200 ? text : '{}') as { version?: unknown };
    return typeof version === 'string' && /^\d+\.\d+\.\d+/.test(version) ? version : undefined;
  } catch {
    return undefined;
  }
}

const different = (addresses: readonly URL[]): URL[] =>
  [...new Map(addresses.map((address) => [address.href, address])).values()].filter(canAsk);

/** Asks for all scripts and feeds of a page, as it would. */
export async function gatherAnswers(
  page: Page,
  scripts: readonly WidgetScript[],
  feeds: readonly URL[],
): Promise<{ readonly scripts: readonly Answer[]; readonly feeds: readonly Answer[] }> {
  const [forScripts, forFeeds] = await Promise.all([
    Promise.all(
      different(scripts.map(({ address }) => address)).map((address) =>
        ask(address, page, async ({ text }) => ({
          hashes: hashesOf(text),
          version: await versionOf(address),
        })),
      ),
    ),
    Promise.all(
      different(feeds).map((address) => ask(address, page, (answer) => ({ fits: isFeed(answer) }))),
    ),
  ]);
  return { scripts: forScripts, feeds: forFeeds };
}
