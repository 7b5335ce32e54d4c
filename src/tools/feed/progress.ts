/** What progress is shown on. */
export interface ProgressStream {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** Milliseconds of work that need no comment, and between two updates. */
const quietTime = 1000;
const updateTime = 100;

/** Shows how far a long piece of work is. */
export interface Progress {
  /** Shows the number of rows, now and then. */
  show(rows: number): void;
  /** Wipes what was shown. */
  end(): void;
}

/**
 * Shows rows on a terminal once the work has taken longer than a second; on
 * anything else it shows nothing.
 *
 * @param now milliseconds, from any zero
 */
export function createProgress(
  stream: ProgressStream,
  now: () => number = () => performance.now(),
): Progress {
  let next = now() + quietTime;
  let width = 0;
  return {
    show(rows) {
      if (!stream.isTTY || now() < next) return;
      const text = `${rows.toLocaleString('en')} rows`;
      stream.write(`\r${text}`);
      width = text.length;
      next = now() + updateTime;
    },
    end() {
      if (width) stream.write(`\r${' '.repeat(width)}\r`);
    },
  };
}
