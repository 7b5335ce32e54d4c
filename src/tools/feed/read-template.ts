import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { FeedError } from '../../feed/feed-error.js';
import type { Problem } from '../../feed/feed-types.js';
import { readFeed } from '../../feed/read-feed.js';
import { own } from '../../feed/rules.js';
import { fileFault } from './file-fault.js';
import type { Kinds } from './row-to-signatory.js';
import type { FeedTemplate } from './split-feed.js';
import { ToolError } from './tool-error.js';

/** What a publisher writes by hand of a feed. */
export interface PledgeFile {
  readonly template: FeedTemplate;
  readonly kinds: Kinds;
  /** What is wrong with it; it is published as written. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the file with the pledge: a feed without signatories, and besides, under
 * `kinds`, words for what the list has as the signatories' nature. A file
 * without `updated` is dated now, to the second.
 *
 * @throws ToolError if it cannot be read or is no such feed.
 */
export async function readTemplate(path: string): Promise<PledgeFile> {
  const file = basename(path);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new ToolError(`${file} cannot be read: ${fileFault(error)}.`);
  });
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new ToolError(`${file} is not JSON: ${(error as Error).message}.`);
  }
  try {
    const { problems } = readFeed(json);
    const template = json as FeedTemplate & { readonly kinds?: Kinds };
    const updated = template.updated ?? new Date().toISOString().replace(/\.\d+/, '');
    return {
      template: { ...template, updated },
      kinds: (own(json, 'kinds') ?? {}) as Kinds,
      problems,
    };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    throw new ToolError(
      error.fault === 'newer-version'
        ? `${file} is of a later version of the format than this command writes.`
        : `${file} needs at least "version": 1 and a "pledge".`,
    );
  }
}
