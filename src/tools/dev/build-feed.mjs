/*
 * Builds the default feed with the package's own command: in documents of every size, and as one.
 * Then draws the map of it, as it stands and as it stood.
 */
import { execFileSync } from 'node:child_process';
import { projectFolder } from './project.mjs';

const source = 'src/paris-call';
const cli = 'dist/tools/cli.js';
const command = [
  cli,
  ...['feed', 'build', `${source}/supporters.csv`],
  ...['--pledge', `${source}/pledge.json`],
  ...['--corrections', `${source}/corrections.csv`],
];

for (const parameters of [
  [...command, '--out', 'dist/feed', '--badges'],
  [...command, '--out', 'dist/feed-single', '--single'],
  [cli, 'map', '--out', 'dist/feed/map.svg'],
  [cli, 'map', '--show', 'all', '--out', 'dist/feed/map-all.svg'],
  [cli, 'map', '--show', 'organisations', '--out', 'dist/feed/map-organisations.svg'],
  [cli, 'map', '--every-day', '--out', 'dist/feed/maps'],
]) {
  execFileSync(process.execPath, parameters, { cwd: projectFolder, stdio: 'inherit' });
}
