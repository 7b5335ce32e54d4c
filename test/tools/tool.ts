import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../../src/tools/feed/command-line.js';

/** A file of the Paris Call's data. */
export const parisCall = (file: string): string =>
  fileURLToPath(new URL(`../../src/paris-call/${file}`, import.meta.url));

/** What a command did. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in this process. */
export async function tool(...parameters: string[]): Promise<Outcome> {
  let out = '';
  let err = '';
  const code = await runCommand(parameters, {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
  });
  return { code, out, err };
}

/** A folder that is gone after the test. */
export async function temporaryFolder(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'feed-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A parsed JSON document, of which tests know the shape. */
// oxlint-disable-next-line typescript/no-explicit-any -- a test that is wrong about it fails.
export const readJson = async (...path: string[]): Promise<any> =>
  JSON.parse(await readFile(join(...path), 'utf8'));

/** The smallest file with a pledge. */
export const smallPledge = {
  version: 1,
  updated: '2024-01-01T00:00:00Z',
  pledge: { name: 'A pledge' },
};

/** Builds a feed of a list given as text, in one document. */
export async function buildFrom(
  context: TestContext,
  list: string | Uint8Array,
  { corrections, pledge = smallPledge }: { corrections?: string; pledge?: object } = {},
): Promise<Outcome & { readonly folder: string }> {
  const folder = await temporaryFolder(context);
  const path = (name: string): string => join(folder, name);
  await writeFile(path('list.csv'), list);
  await writeFile(path('pledge.json'), JSON.stringify(pledge));
  if (corrections) await writeFile(path('corrections.csv'), corrections);
  const outcome = await tool(
    ...['feed', 'build', path('list.csv'), '--pledge', path('pledge.json')],
    ...['--out', path('out'), '--single', '--verbose'],
    ...(corrections ? ['--corrections', path('corrections.csv')] : []),
  );
  return { ...outcome, folder: path('out') };
}

/** Builds the Paris Call's own feed. */
export const buildParisCall = (out: string, ...more: string[]): Promise<Outcome> =>
  tool(
    ...['feed', 'build', parisCall('supporters.csv'), '--pledge', parisCall('pledge.json')],
    ...['--corrections', parisCall('corrections.csv'), '--out', out, ...more],
  );
