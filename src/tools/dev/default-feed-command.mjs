import { execFileSync } from 'node:child_process';
import { projectFolder } from './project.mjs';

const source = 'src/paris-call';
const command = [
  'dist/tools/cli.js',
  ...['feed', 'build', `${source}/supporters.csv`],
  ...['--pledge', `${source}/pledge.json`],
  ...['--corrections', `${source}/corrections.csv`],
];

/**
 * Builds the Paris Call's feed with the package's own command.
 *
 * @param {...string} options Of the command: where it belongs, and how.
 */
export function buildDefaultFeed(...options) {
  execFileSync(process.execPath, [...command, ...options], {
    cwd: projectFolder,
    stdio: 'inherit',
  });
}
