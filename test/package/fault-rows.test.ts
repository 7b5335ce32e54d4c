import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { projectFolder } from '../../src/tools/dev/project.mjs';

const folder = join(projectFolder, 'test/faults');
const titled = /\bit\(\s*['"`]row (\d+):/g;
/** A line of a table of cases whose titles begin with `row ${row}:`. */
const listed = /^ +\[(\d+), '/gm;

describe('the fault matrix', () => {
  it('has a test for each of its 43 rows, by its number', () => {
    const rows = readdirSync(folder, { recursive: true })
      .filter((name) => String(name).endsWith('.test.ts'))
      .map((name) => readFileSync(join(folder, String(name)), 'utf8'))
      .flatMap((text) => [
        ...text.matchAll(titled),
        ...(text.includes('it(`row ${row}:') ? text.matchAll(listed) : []),
      ])
      .map(([, row]) => Number(row));
    const all = Array.from({ length: 43 }, (_, index) => index + 1);
    assert.deepEqual(
      [...new Set(rows)].sort((one, other) => one - other),
      all,
    );
  });
});
