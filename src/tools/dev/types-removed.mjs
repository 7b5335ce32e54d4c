import { SourceMap } from 'node:module';
import { transformSync } from 'esbuild';

/** @typedef {{ line: number, column: number, endLine?: number, endColumn?: number }} Message */

/**
 * How to read each file that is being linted back, by its name.
 * @type {Map<string, SourceMap>}
 */
const maps = new Map();

/**
 * ESLint processor that removes the types from TypeScript, for rules that know only JavaScript,
 * and puts their findings back on the lines of the TypeScript.
 */
export const typesRemoved = {
  meta: { name: 'types-removed', version: '1' },
  supportsAutofix: false,

  /** @type {(text: string, file: string) => { text: string, filename: string }[]} */
  preprocess(text, file) {
    const { code, map } = transformSync(text, {
      loader: 'ts',
      target: 'es2022',
      sourcemap: 'external',
      sourcefile: file,
    });
    maps.set(file, new SourceMap(JSON.parse(map)));
    return [{ text: code, filename: 'types-removed.js' }];
  },

  /** @type {(lists: Message[][], file: string) => Message[]} */
  postprocess(lists, file) {
    const map = maps.get(file);
    maps.delete(file);
    return lists.flat().map((message) => {
      const entry = map?.findEntry(message.line - 1, message.column - 1);
      if (!entry || !('originalLine' in entry)) return message;
      // The map has no entries inside a template, whose lines are kept as they are.
      const linesBelow = message.line - 1 - entry.generatedLine;
      const column = linesBelow === 0 ? entry.originalColumn + 1 : message.column;
      const line = entry.originalLine + 1 + linesBelow;
      // Where a finding ends in the TypeScript is not known: the map has only beginnings.
      return { ...message, line, column, endLine: line, endColumn: column };
    });
  },
};
