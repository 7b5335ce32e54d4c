import type { Counts, Signatory, SignatoryReferences } from '../../feed/feed-types.js';
import { expand, expandShard, pagesOf } from '../../feed/feed-references.js';
import { nameKey } from '../../feed/name-key.js';
import { isObject, own } from '../../feed/rules.js';
import { checkCounts, sumDated } from './check-counts.js';
import { countSignatories } from './count-by-date.js';
import type { Findings, LoadedDocument } from './findings.js';
import { createPartLoader, type LoadPart } from './load-part.js';

/** Documents of single signatories that are asked of a server: the others are made alike. */
const sampled = 5;

/**
 * Reads the documents that the first one of a feed refers to and takes note of
 * what is wrong in them and between them. Of the documents of single signatories
 * only the first few are asked of a server.
 *
 * @returns all signatories, if the feed says who they are
 */
export async function followReferences(
  findings: Findings,
  address: URL,
  first: LoadedDocument,
): Promise<readonly Signatory[] | undefined> {
  const references = first.feed.signatories as SignatoryReferences;
  const { byId, byName, byCountry } = references;
  const load = createPartLoader(findings, address, first.json);

  const everybody = await readPages(findings, pagesOf(references), load);
  // Numbers are compared with a list only if the whole of it could be read.
  const counted =
    everybody && !findings.all.length ? countSignatories(everybody).byCategory : undefined;
  if (everybody && counted) checkNumbers(findings, references, everybody.length, counted);
  if (byCountry !== undefined) {
    checkCountries(findings, byCountry, await load(byCountry), counted);
  }
  if (byId !== undefined && everybody) {
    const asked = address.protocol === 'file:' ? everybody : everybody.slice(0, sampled);
    await checkSingles(findings, references, asked, load);
    if (byName !== undefined) await checkNames(findings, references, asked, load);
  }
  return everybody;
}

function checkNumbers(
  findings: Findings,
  { count, counts }: SignatoryReferences,
  length: number,
  counted: Counts,
): void {
  if (count !== undefined && count !== length) {
    const advice = `It says ${count}, the list has ${length}: correct the number or the list.`;
    findings.add('', '/signatories/count', 'mismatch', advice);
  }
  if (counts) checkCounts(findings, '', '/signatories/counts', sumDated([counts]), counted);
}

function checkCountries(
  findings: Findings,
  document: string,
  json: unknown,
  counted: Counts | undefined,
): void {
  const part = json === undefined ? undefined : findings.read(document, json);
  if (!part) return;
  const { countries } = (part.feed.signatories ?? {}) as SignatoryReferences;
  if (!countries) {
    const advice = 'Add the dated counts by country: the map is drawn from them.';
    findings.add(document, '/signatories/countries', 'missing', advice);
  } else if (counted) {
    const sums = sumDated(Object.values(countries));
    checkCounts(findings, document, '/signatories/countries/*', sums, counted);
  }
}

async function checkSingles(
  findings: Findings,
  { byId: template = '', shardLevels }: SignatoryReferences,
  signatories: readonly Signatory[],
  load: LoadPart,
): Promise<void> {
  if (!template.includes('{id}')) {
    findings.add('', '/signatories/byId', 'template', 'Write {id} where the id belongs.');
    return;
  }
  for (const { id } of signatories) {
    const document = expand(expandShard(template, id, shardLevels), 'id', id);
    // oxlint-disable-next-line no-await-in-loop -- one after the other, out of courtesy to servers.
    const json = await load(document);
    if (json === undefined) continue;
    const bare = isObject(json) && own(json, 'pledge') === undefined;
    const entries = listOf(findings.read(document, bare ? asFeed([json]) : json));
    if (!entries?.some((entry) => entry.id === id)) {
      const advice = `Add the entry with the id "${id}".`;
      findings.add(document, bare ? '' : '/signatories', 'missing', advice);
    }
  }
}

/** Whether the index of names leads to everybody; each of its documents is loaded once. */
async function checkNames(
  findings: Findings,
  { byName = '', shardLevels }: SignatoryReferences,
  signatories: readonly Signatory[],
  load: LoadPart,
): Promise<void> {
  const loaded = new Map<string, unknown>();
  for (const { id, name = id } of signatories) {
    for (const text of typeof name === 'object' ? Object.values(name) : [name]) {
      const key = nameKey(text);
      const document = expandShard(byName, key, shardLevels);
      // oxlint-disable-next-line no-await-in-loop -- one after the other, out of courtesy to servers.
      if (!loaded.has(document)) loaded.set(document, await load(document));
      const names = loaded.get(document);
      const ids = own(names, key);
      if (names === undefined || (Array.isArray(ids) && ids.includes(id))) continue;
      findings.add(document, '', 'missing', `Add the id "${id}" under "${key}".`);
    }
  }
}

/** Reads all pages of a list; undefined if there is none, or one could not be read. */
async function readPages(
  findings: Findings,
  documents: readonly string[],
  load: LoadPart,
): Promise<readonly Signatory[] | undefined> {
  let everybody: readonly Signatory[] | undefined;
  for (const document of documents) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, out of courtesy to servers.
    const page = readList(findings, document, await load(document));
    if (!page) return undefined;
    everybody = everybody ? everybody.concat(page) : page;
  }
  return everybody;
}

/** Reads a document with all signatories: a bare list, or a feed with one. */
function readList(
  findings: Findings,
  document: string,
  json: unknown,
): readonly Signatory[] | undefined {
  if (json === undefined) return undefined;
  if (!Array.isArray(json)) return listOf(findings.read(document, json));
  const before = findings.all.length;
  const list = listOf(findings.read(document, asFeed(json)));
  // The list was read as part of a feed, which its pointers should not show.
  const found = findings.all.splice(before);
  findings.all.push(
    ...found.map((finding) => ({
      ...finding,
      pointer: finding.pointer.replace('/signatories', ''),
    })),
  );
  return list;
}

const asFeed = (signatories: readonly unknown[]): unknown => ({
  version: 1,
  pledge: { name: '-' },
  signatories,
});

const listOf = (part: LoadedDocument | undefined): readonly Signatory[] | undefined =>
  Array.isArray(part?.feed.signatories) ? part.feed.signatories : undefined;
