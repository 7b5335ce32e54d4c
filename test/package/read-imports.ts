import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { projectFolder } from '../../src/tools/dev/project.mjs';

export interface Import {
  /** File that imports, from the project's folder, with `/`. */
  readonly from: string;
  /** The same for the imported file, or the name of a package. */
  readonly to: string;
  /** True where only types are imported: nothing is left of it at run time. */
  readonly typeOnly: boolean;
}

const comments = /^\s*\/\*[^]*?\*\/|^\s*\/\/.*$/gm;
const statement = /^(?:import|export)\s+(type\s)?\s*(?:[\w*{}\s,$]+?\sfrom\s+)?'([^']+)';/gm;
const dynamicImport = /\bimport\(\s*'([^']+)'\s*\)/g;
/** But not `import(address)`: a name that is put together at run time is that of a built file. */
const anyImport = /\bfrom\s*['"`]|^import\s*['"`]|\bimport\((?!\s*\w)/gm;

function target(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');
}

/**
 * Reads the imports of one file.
 *
 * @throws {Error} Where the file has an import that this simple reader does not understand.
 */
export function readImports(from: string, text: string): Import[] {
  const code = text.replace(comments, '');
  const found = [
    ...[...code.matchAll(statement)].map(([, type, specifier = '']) => ({
      from,
      to: target(from, specifier),
      typeOnly: type !== undefined,
    })),
    ...[...code.matchAll(dynamicImport)].map(([, specifier = '']) => ({
      from,
      to: target(from, specifier),
      typeOnly: false,
    })),
  ];
  const expected = code.match(anyImport)?.length ?? 0;
  if (found.length !== expected) {
    throw new Error(`${from}: ${expected} imports, of which ${found.length} could be read`);
  }
  return found;
}

/** Reads the imports of all TypeScript files in `src/`. */
export function readSourceImports(): Import[] {
  return readdirSync(join(projectFolder, 'src'), { recursive: true })
    .map((name) => posix.join('src', String(name).replaceAll('\\', '/')))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .flatMap((name) => readImports(name, readFileSync(join(projectFolder, name), 'utf8')));
}
