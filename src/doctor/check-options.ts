import { faultOfValue } from '../options/fault-of-value.js';
import type { ManifestElement } from '../options/elements-manifest.js';
import { readOptions, type Option } from '../options/read-options.js';
import { linkNames, type Embed } from './find-embeds.js';
import type { Finding } from './finding.js';
import { nearestWord, whatToWrite } from './nearest-word.js';
import type { Page } from './page.js';

/** What every element of HTML may have, and what frameworks write into pages. */
const general =
  /^(id|class|style|title|dir|hidden|slot|part|exportparts|role|tabindex|inert|translate|nonce|is|popover|accesskey|draggable|contenteditable|spellcheck|defer-hydration|item\w+|(data|aria|v|x|ng|_ng\w*)-.*|on\w+|[^a-z].*)$/;

type Report = (code: string, message: string, remedy: string) => void;

function checkData({ element: { data }, widget }: Embed, report: Report): void {
  try {
    if (data !== undefined) JSON.parse(data);
  } catch {
    report(
      'bad-data',
      `The data inside of ${widget} is no JSON: the editor may have changed its quotation marks.`,
      'Paste it into a block for HTML, where nothing is corrected.',
    );
  }
}

function checkAttribute(
  { how, widget }: Embed,
  name: string,
  value: string,
  options: readonly Option[],
  report: Report,
): void {
  const known = options.map((option) => option.name);
  const option = options.find((one) => one.name === name);
  if (!option) {
    // A link may have other data of its site, and a frame has parameters of its own.
    const isFree = how === 'element' ? general.test(name) : !nearestWord(name, known);
    if (isFree) return;
    const message = `${widget} has no attribute ${name}: it does nothing.`;
    return report('unknown-attribute', message, whatToWrite(name, known));
  }
  const fault = faultOfValue(option, value);
  if (!fault) return;
  const remedy =
    option.kind === 'choice'
      ? whatToWrite(value, option.values)
      : `What belongs there: ${option.hint.replaceAll('`', '')}`;
  report('bad-value', `${name}="${value}" of ${widget} ${fault}.`, remedy);
}

function checkEmbed(embed: Embed, elements: readonly ManifestElement[], report: Report): void {
  const { how, widget, attributes } = embed;
  const element = elements.find(({ tagName }) => tagName === widget);
  if (!element) {
    const known = how === 'link' ? Object.keys(linkNames) : elements.map(({ tagName }) => tagName);
    const message = widget
      ? `There is no widget "${widget}".`
      : 'It does not say which widget it is.';
    return report('unknown-widget', message, whatToWrite(widget, known));
  }
  const options = readOptions(element, elements);
  for (const [name, value] of Object.entries(attributes)) {
    checkAttribute(embed, name, value, options, report);
  }
  checkData(embed, report);
  if (options.some(({ kind }) => kind === 'signatory') && !('signatory' in attributes)) {
    report(
      'no-signatory',
      `${widget} does not say whose badge it is.`,
      'Write signatory="…" with the id or the name from the list.',
    );
  }
}

/** Attributes, values and names of widgets that do not exist, and tags that are nearly ours. */
export function checkOptions(
  page: Page,
  embeds: readonly Embed[],
  elements: readonly ManifestElement[],
): Finding[] {
  const findings: Finding[] = [];
  const reportAt =
    (line: number | undefined): Report =>
    (code, message, remedy) =>
      void findings.push({ kind: 'problem', code, line, message, remedy });
  const tags = elements.map(({ tagName }) => tagName);
  for (const { name, line } of page.elements) {
    const meant = name.includes('-') && !tags.includes(name) ? nearestWord(name, tags) : undefined;
    const remedy = `Write <${meant}>, at its end too.`;
    if (meant) reportAt(line)('unknown-widget', `There is no element <${name}>.`, remedy);
  }
  for (const embed of embeds) checkEmbed(embed, elements, reportAt(embed.element.line));
  return findings;
}
