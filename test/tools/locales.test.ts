import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { checkLocales, tableIsComplete } from '../../src/tools/dev/check-locales.mjs';
import { languages } from '../../src/text/locale-modules.js';

const folder = 'src/text/locales';

const same = (code: string): string => code;

/** What the check finds in a folder with English and one language, which is made from a locale of ours. */
async function findings(tag: string, copied: string, change = same): Promise<string[]> {
  const place = await mkdtemp(join(tmpdir(), 'locales-'));
  try {
    await cp(join(folder, 'en.ts'), join(place, 'en.ts'));
    const code = await readFile(join(folder, `${copied}.ts`), 'utf8');
    const changed = change(code);
    if (change !== same) assert.notEqual(changed, code, 'the change is one');
    await writeFile(join(place, `${tag}.ts`), changed);
    return await checkLocales(place);
  } finally {
    await rm(place, { recursive: true });
  }
}

const matches = (found: readonly string[], ...expected: readonly string[]): void =>
  assert.deepEqual(
    found.map((finding) => finding.replace(/^\w+: /, '')),
    expected,
  );

describe('the words of the elements', () => {
  test('are complete in each language, in its own plural forms', async () => {
    assert.deepEqual(await checkLocales(), []);
  });

  test('are there in the six languages of the United Nations and in six more', () => {
    const tags = 'ar zh en fr ru es de it ja pt pl hi'.split(' ');
    assert.deepEqual(
      tags.filter((tag) => !languages.includes(tag)),
      [],
    );
  });

  test('are loaded by a table that has every language', async () => {
    assert.equal(await tableIsComplete(), true);
  });
});

describe('the check of a translation', () => {
  test('has nothing to say of a language with the same plural forms as the one that it was copied from', async () => {
    matches(await findings('sv', 'en'));
  });

  test('names a sentence and a section that are missing', async () => {
    matches(
      await findings('de', 'de', (code) => code.replace("  join: 'Mitunterzeichnen',\n", '')),
      'joinCounter.join: is missing',
    );
    matches(
      await findings('de', 'de', (code) => code.replace('const principleList', 'const other')),
      'principleList: is missing',
      'other: is not in English',
    );
  });

  test('names a sentence that is empty, or of no use', async () => {
    matches(
      await findings('de', 'de', (code) => code.replace("'Mitunterzeichnen'", "' '")),
      'joinCounter.join: is missing',
    );
    matches(
      await findings('de', 'de', (code) => code.replace('  join:', "  more: 'Mehr',\n  join:")),
      'joinCounter.more: is not in English',
    );
  });

  test('names placeholders that are missing, unknown or misspelt', async () => {
    const change = (to: string) => (code: string) => code.replace("'Stand: {date}'", to);
    matches(await findings('de', 'de', change("'Stand'")), 'specialStanding.asOf: lacks {date}');
    matches(
      await findings('de', 'de', change("'Stand: {datum}'")),
      'specialStanding.asOf: has {datum}, which English has not',
      'specialStanding.asOf: lacks {date}',
    );
    matches(
      await findings('de', 'de', change("'Stand: {date}}'")),
      'specialStanding.asOf: has a stray brace',
    );
  });

  test('names plural forms that a language needs, or does not have', async () => {
    const polish = await findings('pl', 'en');
    assert.ok(polish.includes('pl: signerMap.states: form "few" is missing'), polish.join('\n'));
    assert.ok(polish.includes('pl: signerMap.states: form "many" is missing'));
    const japanese = await findings('ja', 'en');
    assert.ok(
      japanese.includes('ja: signerMap.states: has the form "one", which the language has not'),
    );
  });

  test('wants the figure in each form, but for one that is of a single number', async () => {
    const one = (to: string) => (code: string) => code.replace(/one: '\{count\} (?=\S+',)/, to);
    matches(
      await findings('de', 'de', (code) =>
        code.replace("one: '{count} Staat'", "one: 'Ein Staat'"),
      ),
    );
    matches(
      await findings('ru', 'ru', one("one: '")),
      'signerMap.states: form "one" lacks {count}',
    );
  });

  test('names a sentence without plural forms where English has them, and the reverse', async () => {
    matches(
      await findings('de', 'de', (code) =>
        code.replace(/signatories: \{[^}]*\}/, "signatories: 'Unterzeichner'"),
      ),
      'joinCounter.signatories: needs plural forms',
    );
    matches(
      await findings('de', 'de', (code) =>
        code.replace("join: 'Mitunterzeichnen'", "join: { other: 'Mitunterzeichnen' }"),
      ),
      'joinCounter.join: has plural forms, English has none',
    );
  });

  test('names a file whose name is no tag', async () => {
    matches(
      await findings('german', 'de'),
      'the name of the file is no BCP 47 tag of a language that Intl knows',
    );
  });
});
