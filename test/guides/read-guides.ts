import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../src/tools/dev/project.mjs';

/** A fenced block of a guide. */
export interface Snippet {
  readonly guide: string;
  readonly language: string;
  readonly text: string;
  /** The file that the sentence before it names. */
  readonly file: string | undefined;
}

const folder = join(projectFolder, 'docs/guides');

function snippetsOf(guide: string): Snippet[] {
  const text = readFileSync(join(folder, `${guide}.md`), 'utf8');
  return [...text.matchAll(/^( *)```(\w*)\n(.*?)\n\1```$/gms)].map((match) => {
    const [, indent = '', language = '', code = ''] = match;
    return {
      guide,
      language,
      text: code.replaceAll(new RegExp(`^${indent}`, 'gm'), '') + '\n',
      file: /`([^`]+)`:\s*$/.exec(text.slice(0, match.index))?.[1],
    };
  });
}

/** All fenced blocks of all guides. */
export const snippets: readonly Snippet[] = readdirSync(folder)
  .map((name) => name.replace('.md', ''))
  .flatMap(snippetsOf);

/** The blocks of a guide in a language. */
export const snippetsIn = (guide: string, language: string): readonly Snippet[] =>
  snippets.filter((one) => one.guide === guide && one.language === language);
