import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project.mjs';

/**
 * What came of some tests: how many, and a line for each that failed.
 * @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Outcome
 */

/**
 * Runs a program in the project's folder with its output on this terminal.
 *
 * @param {string} command Program to start.
 * @param {readonly string[]} parameters
 * @param {Readonly<Record<string, string>>} [environment] Added to the current one.
 * @returns {Promise<{ succeeded: boolean, outcome: Outcome | undefined }>} `outcome` is what the
 *   program's reporter sent; absent where it sent nothing.
 */
export function run(command, parameters, environment = {}) {
  return new Promise((resolve) => {
    /** @type {Outcome | undefined} */
    let outcome;
    const child = spawn(command, parameters, {
      cwd: projectFolder,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child.on('message', (message) => {
      outcome = /** @type {Outcome} */ (message);
    });
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve({ succeeded: false, outcome });
    });
    child.on('close', (code) => resolve({ succeeded: code === 0, outcome }));
  });
}

/**
 * Runs Node, of the same version as this one.
 *
 * @param {readonly string[]} parameters
 * @param {Readonly<Record<string, string>>} [environment] Added to the current one.
 */
export function runNode(parameters, environment) {
  return run(process.execPath, parameters, environment);
}

/**
 * Runs the command of an installed package. It is started by Node itself, not through
 * node_modules/.bin, so that it works on Windows and can send its outcome.
 *
 * @param {string} name Of the package; its first command is run.
 * @param {readonly string[]} [parameters]
 * @param {Readonly<Record<string, string>>} [environment] Added to the current one.
 */
export function runPackage(name, parameters = [], environment = {}) {
  const folder = join(projectFolder, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const program = typeof bin === 'string' ? bin : Object.values(bin)[0];
  return runNode([join(folder, program), ...parameters], environment);
}

/**
 * Runs npm; the one that started this process, where there is one.
 *
 * @param {readonly string[]} parameters
 */
export function runNpm(parameters) {
  const npm = process.env['npm_execpath'];
  // A .cmd file cannot be spawned on Windows without a shell, so npm's own script is preferred.
  return npm?.endsWith('.js') ? runNode([npm, ...parameters]) : run('npm', parameters);
}
