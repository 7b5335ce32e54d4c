import { readFile, writeFile } from 'node:fs/promises';
import type { ElementName } from '../server/draw-element.js';
import { fillPage } from '../server/fill-page.js';
import { renderElement, type RenderOptions } from '../server/render-element.js';
import { countOf } from './feed/describe-counts.js';
import { fileFault } from './feed/file-fault.js';
import { ToolError, UsageError } from './feed/tool-error.js';
import { readParameters } from './read-parameters.js';

/** What the elements are called in a command. */
const names: Readonly<Record<string, ElementName>> = {
  badge: 'signatory-badge',
  principles: 'principle-list',
  map: 'signer-map',
  counter: 'join-counter',
};

const known = {
  attribute: { type: 'string', multiple: true },
  lang: { type: 'string' },
  'as-of': { type: 'string' },
  signatory: { type: 'string' },
  feed: { type: 'string' },
  inline: { type: 'boolean' },
  into: { type: 'string' },
} as const;

async function fill(
  file: string,
  options: RenderOptions,
  print: (line: string) => void,
): Promise<void> {
  let page: string;
  try {
    page = await readFile(file, 'utf8');
  } catch (error) {
    throw new ToolError(`${file} cannot be read: ${fileFault(error) ?? String(error)}.`);
  }
  const { html, count, hashes } = await fillPage(page, options);
  if (html !== page) await writeFile(file, html);
  print(`${countOf(count, 'element')} in ${file} filled`);
  if (hashes.length) print(`A strict policy needs: style-src ${hashes.join(' ')}`);
}

/**
 * Prints an element as HTML, or fills those of a page.
 *
 * @param print takes one line
 * @returns the exit code
 */
export async function renderCommand(
  parameters: readonly string[],
  print: (line: string) => void,
): Promise<number> {
  const { values, positionals } = readParameters(parameters, known);
  const { attribute = [], feed, inline = false, into, ...own } = values;
  const attributes = Object.fromEntries([
    ...Object.entries(own),
    ...attribute.map((pair) => {
      const [, name, value] = /^([a-z-]+)=(.*)$/s.exec(pair) ?? [];
      if (!name || name === 'feed') throw new UsageError(`"${pair}" is not NAME=VALUE.`);
      return [name, value!];
    }),
  ]) as Record<string, string>;
  const [what, ...more] = positionals;
  if (more.length) throw new UsageError(`"${more[0]}" is one word too many.`);
  const name = what === undefined || !Object.hasOwn(names, what) ? undefined : names[what];
  if (into === undefined && !name) {
    throw new UsageError('Say what to render: badge, principles, map or counter.');
  }
  const options = { attributes, feed, inline };
  try {
    if (into !== undefined) await fill(into, options, print);
    else {
      const { html, hash } = await renderElement(name!, options);
      print(`<!-- A strict policy needs: style-src ${hash} -->\n${html}`);
    }
  } catch (error) {
    if (error instanceof ToolError) throw error;
    throw new ToolError((error as Error).message);
  }
  return 0;
}
