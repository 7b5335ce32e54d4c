/*
 * Says what is missing, superfluous or wrong in the words of each language, and enters a language
 * that is new among the files in src/text/locale-modules.ts: `npm run check:locales`.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { projectFolder } from './project.mjs';

/** @typedef {Readonly<Record<string, string>>} Forms The forms of a sentence that counts. */
/** @typedef {Readonly<Record<string, Readonly<Record<string, string | Forms>>>>} Locale Sentences by section. */

const localeFolder = join(projectFolder, 'src/text/locales');
const table = join(projectFolder, 'src/text/locale-modules.ts');

/** Names of the elements of a list. @param {readonly string[]} names */
const list = (names) => names.join(', ');

/**
 * The tags of the languages that a folder has a file of.
 *
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
async function tagsIn(folder) {
  const files = await readdir(folder);
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => basename(file, '.ts'))
    .sort();
}

/**
 * @param {string} folder
 * @param {string} tag
 * @returns {Promise<Locale>}
 */
async function loadLocale(folder, tag) {
  const { outputFiles } = await build({
    entryPoints: [join(folder, `${tag}.ts`)],
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
  return { .../** @type {Locale} */ (await import(`data:text/javascript;base64,${code}`)) };
}

/**
 * The plural forms that a language has for whole numbers, each with how many of the first
 * hundred or so numbers take it. A sentence always has `other` too: it is what
 * `Intl.PluralRules` falls back on, and what fractions take.
 *
 * @param {string} tag
 * @returns {ReadonlyMap<string, number>}
 */
function pluralForms(tag) {
  const rules = new Intl.PluralRules(tag);
  /** @type {Map<string, number>} */
  const forms = new Map([['other', Infinity]]);
  for (const number of [...Array(201).keys(), 1000, 1_000_000]) {
    const form = rules.select(number);
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  return forms;
}

/**
 * The placeholders of a sentence. `{when}` is `{date}` with the word that a language puts before it.
 *
 * @param {string} sentence
 */
const placeholdersOf = (sentence) => [
  ...new Set(sentence.replaceAll('{when}', '{date}').match(/\{\w+\}/g)),
];

/**
 * What is wrong with one sentence.
 *
 * @param {string} tag
 * @param {string | Forms} english
 * @param {string | Forms} own
 * @returns {string[]}
 */
function checkSentence(tag, english, own) {
  if (typeof english !== typeof own) {
    return [typeof own === 'string' ? 'needs plural forms' : 'has plural forms, English has none'];
  }
  const wanted = placeholdersOf(typeof english === 'string' ? english : (english['other'] ?? ''));
  const expected = typeof own === 'string' ? new Map([['', Infinity]]) : pluralForms(tag);
  const forms = typeof own === 'string' ? { '': own } : own;
  const superfluous = Object.keys(forms).filter((form) => !expected.has(form));
  const findings = superfluous.map((form) => `has the form "${form}", which the language has not`);
  for (const [form, numbers] of expected) {
    const sentence = forms[form];
    const where = form && `form "${form}" `;
    if (typeof sentence !== 'string' || !sentence.trim()) {
      findings.push(`${where}is missing`);
      continue;
    }
    const found = placeholdersOf(sentence);
    const unknown = found.filter((name) => !wanted.includes(name));
    // "One state" needs no figure where the form is of a single number.
    const missing = wanted.filter(
      (name) => !found.includes(name) && !(name === '{count}' && numbers === 1),
    );
    if (unknown.length) findings.push(`${where}has ${list(unknown)}, which English has not`);
    if (missing.length) findings.push(`${where}lacks ${list(missing)}`);
    if (/[{}]/.test(sentence.replaceAll(/\{\w+\}/g, '')))
      findings.push(`${where}has a stray brace`);
  }
  return findings;
}

/**
 * What is wrong with one language.
 *
 * @param {string} tag
 * @param {Locale} english
 * @param {Locale} own
 * @returns {string[]}
 */
function checkLocale(tag, english, own) {
  if (Intl.PluralRules.supportedLocalesOf(tag)[0] !== tag) {
    return ['the name of the file is no BCP 47 tag of a language that Intl knows'];
  }
  /** @type {string[]} */
  const findings = [];
  for (const section of new Set([...Object.keys(english), ...Object.keys(own)])) {
    const [theirs, ours] = [english[section], own[section]];
    if (!theirs || !ours) {
      findings.push(`${section}: is ${ours ? 'not in English' : 'missing'}`);
      continue;
    }
    for (const key of new Set([...Object.keys(theirs), ...Object.keys(ours)])) {
      const [sentence, translated] = [theirs[key], ours[key]];
      if (sentence === undefined || translated === undefined) {
        const what = translated === undefined ? 'is missing' : 'is not in English';
        findings.push(`${section}.${key}: ${what}`);
      } else {
        const found = checkSentence(tag, sentence, translated);
        findings.push(...found.map((finding) => `${section}.${key}: ${finding}`));
      }
    }
  }
  return findings;
}

/**
 * What is wrong in a folder of locales, one finding a line; English is the measure.
 *
 * @param {string} [folder]
 * @returns {Promise<string[]>}
 */
export async function checkLocales(folder = localeFolder) {
  const english = await loadLocale(folder, 'en');
  const tags = await tagsIn(folder);
  const findings = await Promise.all(
    tags.map(async (tag) =>
      checkLocale(tag, english, await loadLocale(folder, tag)).map(
        (finding) => `${tag}: ${finding}`,
      ),
    ),
  );
  return findings.flat();
}

/** What src/text/locale-modules.ts has to say. @returns {Promise<string>} */
async function localeTable() {
  const tags = await tagsIn(localeFolder);
  const code = `/* The languages of src/text/locales/: written by "npm run check:locales". */

    /** BCP 47 base languages of which there are words. */
    export const languages: readonly string[] = [${tags.map((tag) => `'${tag}'`).join(', ')}];

    /** How to load the words of each language, by BCP 47 tag. */
    export const localeModules = {
      ${tags.map((tag) => `'${tag}': (): Promise<typeof import('./locales/${tag}.js')> => import('./locales/${tag}.js'),`).join('\n')}
    };`;
  return format(code, { ...(await resolveConfig(table)), filepath: table });
}

/** Whether src/text/locale-modules.ts names every language. @returns {Promise<boolean>} */
export const tableIsComplete = async () =>
  (await localeTable()) === (await readFile(table, 'utf8').catch(() => ''));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const findings = await checkLocales();
  for (const finding of findings) console.error(finding);
  if (!(await tableIsComplete())) {
    await writeFile(table, await localeTable());
    console.log('src/text/locale-modules.ts is written anew.');
  }
  console.log(`${list(await tagsIn(localeFolder))}: ${findings.length || 'nothing'} to correct.`);
  if (findings.length) process.exitCode = 1;
}
