import { readFile } from 'node:fs/promises';
import { version } from '../../../package.json';
import { checkAnswers } from '../../doctor/check-answers.js';
import { checkSignatories } from '../../doctor/check-signatories.js';
import { examine, inOrder } from '../../doctor/examine.js';
import { feedOf, type Embed } from '../../doctor/find-embeds.js';
import type { Finding } from '../../doctor/finding.js';
import { readPage, type Page } from '../../doctor/page.js';
import { defaultDocuments } from '../../feed/default-feed.js';
import { elementsOf, type ElementsManifest } from '../../options/elements-manifest.js';
import { countOf } from '../feed/describe-counts.js';
import { fileFault } from '../feed/file-fault.js';
import { addressOf } from '../feed/load-document.js';
import { ToolError, UsageError } from '../feed/tool-error.js';
import { readParameters } from '../read-parameters.js';
import { askServer } from './ask-server.js';
import { countFitting } from './count-fitting.js';
import { gatherAnswers } from './gather-answers.js';
import { parsePage } from './parse-page.js';

async function loadPage(named: string): Promise<Page> {
  const address = addressOf(named);
  try {
    if (address.protocol === 'file:') {
      const source = await readFile(address, 'utf8');
      return readPage(parsePage(source), { source });
    }
    const { status, headers, text: source, address: found } = await askServer(address);
    if (status !== 200) throw new Error(`the server answers with status ${status}`);
    const policies = headers.get('content-security-policy')?.split(',') ?? [];
    return readPage(parsePage(source), { source, address: found, policies });
  } catch (error) {
    const reason = fileFault(error) ?? (error as Error).message;
    throw new ToolError(`${named} cannot be read: ${reason}.`);
  }
}

function describe({ kind, line, message, remedy }: Finding): string {
  const place = line === undefined ? '' : `, line ${line}`;
  const name = kind === 'problem' ? 'Problem' : 'Advice';
  return `${name}${place}: ${message}\n  ${remedy}`;
}

/** Looks up everybody whose badge is on the page. */
async function countAll(
  embeds: readonly Embed[],
  feedFor: (embed: Embed) => URL | undefined,
): Promise<ReadonlyMap<Embed, number | undefined>> {
  const counts = embeds
    .filter(({ widget, attributes }) => widget === 'signatory-badge' && attributes['signatory'])
    .map(async (embed) => {
      const feed = feedFor(embed);
      const own = feed?.hostname.endsWith('.invalid') ? undefined : feed;
      // A feed of an address that is not known is not the Paris Call's.
      if (feed && !own && embed.attributes['feed']) return [embed, undefined] as const;
      return [embed, await countFitting(embed.attributes['signatory']!, own)] as const;
    });
  return new Map(await Promise.all(counts));
}

/**
 * Says what is wrong with the embeds of a page.
 *
 * @param print takes one line
 * @returns the exit code: 1 if readers do not get what they should
 */
export async function doctorCommand(
  parameters: readonly string[],
  print: (line: string) => void,
): Promise<number> {
  const { positionals } = readParameters(parameters, {});
  const [named, ...more] = positionals;
  if (!named) throw new UsageError('Say which page to examine: an address or a file.');
  if (more.length) throw new UsageError(`"${more[0]}" is one page too many: name just one.`);
  const page = await loadPage(named);
  const manifest = await readFile(new URL('../custom-elements.json', defaultDocuments), 'utf8');
  const elements = elementsOf(JSON.parse(manifest) as ElementsManifest);
  const { embeds, scripts, findings: inPage } = examine(page, elements);
  const feedFor = (embed: Embed): URL | undefined => feedOf(embed, page, scripts);
  const asking = embeds.filter(({ element }) => element.data === undefined);
  const feeds = asking.map(feedFor).filter((feed) => feed !== undefined);
  const [answers, counts] = await Promise.all([
    gatherAnswers(page, scripts, feeds),
    countAll(asking, feedFor),
  ]);
  const findings = inOrder([
    ...inPage,
    ...checkAnswers(page, scripts, answers, version),
    ...checkSignatories(embeds, (embed) => counts.get(embed)),
  ]);
  const problems = findings.filter(({ kind }) => kind === 'problem').length;
  for (const finding of findings) print(describe(finding));
  const result = problems ? countOf(problems, 'problem') : 'no problem';
  print(`${named}: ${countOf(embeds.length, 'embed')}, ${result}`);
  return problems ? 1 : 0;
}
