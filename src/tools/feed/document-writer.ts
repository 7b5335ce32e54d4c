import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isBadge } from '../badge/draw-badge.js';
import { DiskBuckets } from './disk-buckets.js';

/** Folders that only builds write into, a file for each signatory, page or piece of an index. */
const ownFolders = ['signatories', 'list', 'names', 'badges'];

/**
 * Writes documents into a folder, one after the other: a file system gains little
 * from more at a time. Each appears whole or not at all, as it is renamed into
 * its place.
 */
export class DocumentWriter {
  /** Documents that were not there, or not with this content. */
  written = 0;
  /** Already there with the same content, and left alone: servers keep their dates and tags. */
  unchanged = 0;
  readonly #folder: string;
  readonly #paths = new DiskBuckets();

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** @param content a JSON value */
  write(path: string, content: unknown): void {
    this.writeText(path, JSON.stringify(content));
  }

  writeText(path: string, content: string): void {
    const text = `${content}\n`;
    const place = join(this.#folder, path);
    this.#paths.add(bucketOf(path), path);
    if (contentOf(place) === text) {
      this.unchanged++;
      return;
    }
    const temporary = `${place}.${process.pid}.tmp`;
    try {
      writeInto(temporary, text);
      renameSync(temporary, place);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
    this.written++;
  }

  /**
   * Removes documents of earlier builds that this one has not written: of signatories,
   * pages and names. Files that no build writes are never touched.
   *
   * @returns how many there were
   */
  removeOthers(): number {
    return ownFolders.reduce((sum, folder) => sum + this.#removeIn(folder), 0);
  }

  /** Has to be called in the end, also after a failure. */
  close(): void {
    this.#paths.remove();
  }

  #removeIn(folder: string, above?: ReadonlySet<string>): number {
    let removed = 0;
    // All that lies further down is in the same bucket.
    const paths = above ?? new Set(this.#paths.read(bucketOf(`${folder}/`)));
    const below = folder.includes('/') ? paths : undefined;
    for (const entry of entriesOf(join(this.#folder, folder))) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) removed += this.#removeIn(path, below);
      else if (/\.(json|svg)$/.test(path) && !paths.has(path)) {
        const place = join(this.#folder, path);
        if (!isOurs(contentOf(place), path)) continue;
        rmSync(place);
        removed++;
      }
    }
    return removed;
  }
}

/** The folder in the one that the feed is in, and the first one below it: some thousands of files. */
const bucketOf = (path: string): string => path.split('/', 3).slice(0, -1).join('-');

/** Writes a file, and makes the folder that it belongs in if there is none. */
function writeInto(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** Whether it is what a build writes there: somebody may keep other files in these folders. */
function isOurs(text: string | undefined, path: string): boolean {
  if (path.endsWith('.svg')) return path.startsWith('badges/') && isBadge(text ?? '');
  const [, folder, name] = /^(\w+)\/(?:[0-9a-f]{2}\/)*([^/]+)\.json$/.exec(path) ?? [];
  try {
    const json = JSON.parse(text ?? '');
    if (folder === 'list') return Array.isArray(json) && json.every(({ id }) => id);
    if (folder === 'names') return Object.values(json).every(Array.isArray);
    const entry = json.signatories ? json.version === 1 && json.pledge && json.signatories : [json];
    return entry.length === 1 && entry[0].id === name;
  } catch {
    return false;
  }
}

const entriesOf = (folder: string) => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
};

const contentOf = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};
