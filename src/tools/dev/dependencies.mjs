import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from './project.mjs';
import { runNpm } from './run.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean }>} LockedPackages */

/**
 * @param {string} file Path from the project's folder.
 * @returns {Promise<LockedPackages | undefined>} Absent where the file is missing or broken.
 */
async function readLockedPackages(file) {
  try {
    return JSON.parse(await readFile(join(projectFolder, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Says whether node_modules holds what package-lock.json asks for. It compares versions and not
 * times of files, because a checkout or a copy changes those without changing any package.
 */
async function dependenciesAreInstalled() {
  const wanted = await readLockedPackages('package-lock.json');
  const installed = await readLockedPackages('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed[path]?.version === version,
  );
}

/**
 * Installs the dependencies where they are missing or other ones than the lock file names.
 *
 * @throws {Error} Where npm fails; npm has then said why.
 */
export async function ensureDependencies() {
  if (await dependenciesAreInstalled()) return;
  console.log('Dependencies are missing or out of date: running "npm ci".');
  const { succeeded } = await runNpm(['ci']);
  if (!succeeded) throw new Error('The dependencies could not be installed.');
}
