/* Builds the default feed with the package's own command: in documents of every size, and as one. */
import { execFileSync } from 'node:child_process';
import { projectFolder } from './project.mjs';

const source = 'src/paris-call';
const command = [
  'dist/tools/cli.js',
  ...['feed', 'build', `${source}/supporters.csv`],
  ...['--pledge', `${source}/pledge.json`],
  ...['--corrections', `${source}/corrections.csv`],
];

for (const output of [
  ['--out', 'dist/feed', '--badges'],
  ['--out', 'dist/feed-single', '--single'],
]) {
  execFileSync(process.execPath, [...command, ...output], { cwd: projectFolder, stdio: 'inherit' });
}
