import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FeedDocuments } from './split-feed.js';

/** How many documents of each fate there were. */
export interface WrittenDocuments {
  readonly written: number;
  /** Already there with the same content, and left alone: servers keep their dates and tags. */
  readonly unchanged: number;
  /** Of signatories that the feed no longer has. */
  readonly removed: number;
}

/** Documents that are worked on at a time: file systems gain little from more. */
const atOnce = 16;

/**
 * Writes documents into a folder. Each appears whole or not at all, as it is
 * renamed into its place.
 *
 * @param removeStale whether documents of single signatories that are not among `documents` are
 *   removed; other files are never touched.
 */
export async function writeDocuments(
  folder: string,
  documents: FeedDocuments,
  removeStale: boolean,
): Promise<WrittenDocuments> {
  const entries = [...documents];
  let written = 0;
  const work = async (): Promise<void> => {
    for (let entry = entries.pop(); entry; entry = entries.pop()) {
      const [path, content] = entry;
      // oxlint-disable-next-line no-await-in-loop -- several of these loops run side by side.
      if (await writeDocument(join(folder, path), `${JSON.stringify(content)}\n`)) written++;
    }
  };
  await mkdir(folder, { recursive: true });
  await Promise.all(Array.from({ length: atOnce }, work));
  const removed = removeStale ? await removeOthers(folder, documents) : 0;
  return { written, unchanged: documents.size - written, removed };
}

async function writeDocument(path: string, text: string): Promise<boolean> {
  if ((await contentOf(path)) === text) return false;
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return true;
}

async function removeOthers(folder: string, documents: FeedDocuments): Promise<number> {
  const names = (await readdir(join(folder, 'signatories')).catch(() => [])).filter(
    (name) => name.endsWith('.json') && !documents.has(`signatories/${name}`),
  );
  const fates = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, 'signatories', name);
      const ours = isSignatoryDocument(await contentOf(path), name.slice(0, -'.json'.length));
      if (ours) await rm(path);
      return ours;
    }),
  );
  return fates.filter(Boolean).length;
}

/** Whether it is what a build writes for one signatory: somebody may keep other files there. */
function isSignatoryDocument(text: string | undefined, id: string): boolean {
  try {
    const { version, pledge, signatories } = JSON.parse(text ?? '');
    return version === 1 && Boolean(pledge) && signatories.length === 1 && signatories[0].id === id;
  } catch {
    return false;
  }
}

const contentOf = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch(() => undefined);
