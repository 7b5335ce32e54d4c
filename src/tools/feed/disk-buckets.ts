import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileFault } from './file-fault.js';
import { ToolError } from './tool-error.js';

/** Characters that wait in memory for a bucket's file. */
const bufferSize = 2000;

/**
 * Lines in buckets, of which memory holds only the last few: the rest is in files of
 * a temporary folder, if there is a rest. So much as comes to lie in one bucket
 * is read at a time.
 */
export class DiskBuckets {
  #folder: string | undefined;
  readonly #waiting = new Map<string, string>();
  readonly #written = new Set<string>();

  /**
   * @param line without a line break
   * @throws ToolError if the temporary folder cannot be written
   */
  add(bucket: string, line: string): void {
    const waiting = `${this.#waiting.get(bucket) ?? ''}${line}\n`;
    const full = waiting.length > bufferSize;
    if (full) this.#write(bucket, waiting);
    this.#waiting.set(bucket, full ? '' : waiting);
  }

  #write(bucket: string, lines: string): void {
    try {
      this.#folder ??= mkdtempSync(join(tmpdir(), 'feed-build-'));
      appendFileSync(join(this.#folder, bucket), lines);
    } catch (error) {
      const fault = fileFault(error);
      throw fault
        ? new ToolError(`The temporary folder ${tmpdir()} cannot be written: ${fault}.`)
        : error;
    }
    this.#written.add(bucket);
  }

  /** All lines of a bucket, in their order. */
  read(bucket: string): string[] {
    const written = this.#written.has(bucket)
      ? readFileSync(join(this.#folder!, bucket), 'utf8')
      : '';
    return `${written}${this.#waiting.get(bucket) ?? ''}`.split('\n').slice(0, -1);
  }

  /** Removes the files. */
  remove(): void {
    if (this.#folder) rmSync(this.#folder, { recursive: true, force: true });
    this.#folder = undefined;
    this.#written.clear();
    this.#waiting.clear();
  }
}
