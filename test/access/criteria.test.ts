import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { projectFolder } from '../../src/tools/dev/project.mjs';

const text = readFileSync(join(projectFolder, 'docs/accessibility.md'), 'utf8');
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** WCAG 2.2, https://www.w3.org/TR/WCAG22/: how many criteria of levels A and AA each guideline has. */
const guidelines: Readonly<Record<string, number>> = {
  '1.1': 1,
  '1.2': 5,
  '1.3': 5,
  '1.4': 9,
  '2.1': 3,
  '2.2': 2,
  '2.3': 1,
  '2.4': 8,
  '2.5': 6,
  '3.1': 2,
  '3.2': 5,
  '3.3': 6,
  '4.1': 2,
};

describe('docs/accessibility.md', () => {
  const criteria = rows.flatMap(([, name = '', , how = '', test = '']) => {
    const number = /^(\d\.\d)\.\d+ /.exec(name);
    return number ? [{ name, guideline: number[1]!, how, test }] : [];
  });

  it('names every criterion of WCAG 2.2 at levels A and AA once', () => {
    assert.equal(new Set(criteria.map(({ name }) => name.split(' ')[0])).size, criteria.length);
    const counted: Record<string, number> = {};
    for (const { guideline } of criteria) counted[guideline] = (counted[guideline] ?? 0) + 1;
    assert.deepEqual(counted, guidelines);
  });

  it('says for each how it is met and by which test, or why it does not apply', () => {
    const bare = criteria.filter(({ how, test }) =>
      test === '–' ? !/^Not applicable: .+\.$/.test(how) : !how || !/^`[^`]+` “[^”]+”$/.test(test),
    );
    assert.deepEqual(bare, []);
  });

  it('names only tests that exist', () => {
    const named = [...text.matchAll(/`(test\/[^`]+\.ts)` “([^”]+)”/g)];
    assert.ok(named.length > 40);
    const missing = named.filter(([, file, title]) => {
      const path = join(projectFolder, file!);
      const titles = existsSync(path)
        ? [...readFileSync(path, 'utf8').matchAll(/\bit\(\s*(['`])(.*?)\1/g)].map(
            ([, , it_]) => it_!,
          )
        : [];
      return !titles.some((found) => found.includes(title!));
    });
    assert.deepEqual(
      missing.map(([whole]) => whole),
      [],
    );
  });
});
