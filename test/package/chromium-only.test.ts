import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { projectFolder } from '../../src/tools/dev/project.mjs';

const folders = ['feed', 'selectors', 'text', 'elements', 'faults'];
const files = folders.flatMap((folder) =>
  readdirSync(join(projectFolder, 'test', folder))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join('test', folder, name)),
);
const textOf = (file: string): string => readFileSync(join(projectFolder, file), 'utf8');

describe('tests for Chromium alone', () => {
  it('are all that use a command which the other engines do not have', () => {
    const commands = /\b(emulateMedia|a11ySnapshot|setUserAgent)\b/;
    const wrong = files.filter(
      (file) => !file.endsWith('.chromium.test.ts') && commands.test(textOf(file)),
    );
    assert.deepEqual(wrong, []);
  });

  it('say why at their head', () => {
    const silent = files.filter(
      (file) =>
        file.endsWith('.chromium.test.ts') && !textOf(file).startsWith('// In Chromium alone: '),
    );
    assert.deepEqual(silent, []);
  });

  it('are not skipped by hand, and neither is any other', () => {
    assert.deepEqual(
      files.filter((file) => /\b(it|describe|this)\.(skip|only)\b/.test(textOf(file))),
      [],
    );
  });
});
