import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { projectFolder } from '../../src/tools/dev/project.mjs';
import { snippets } from './read-guides.js';

const apps = join(projectFolder, 'test/guides/apps');
const installed = join(apps, 'node_modules');
const npm = process.env['npm_execpath']?.endsWith('.js') ? process.env['npm_execpath'] : undefined;

/** Runs npm, the one that runs the tests where there is one. */
function runNpm(folder: string, ...parameters: string[]): string {
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  return execFileSync(command, [...first, ...parameters], { cwd: folder, encoding: 'utf8' });
}

/** Installs the frameworks where that has not been done for this lock file yet. */
function installFrameworks(): void {
  const mark = join(installed, '.of-lock');
  const lock = createHash('sha256').update(readFileSync(join(apps, 'package-lock.json')));
  const wanted = lock.digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  runNpm(apps, 'ci', '--ignore-scripts', '--prefer-offline', '--silent');
  writeFileSync(mark, wanted);
}

/** Unpacks what would be published, so that the apps have the package as users do. */
function installPackage(): void {
  const target = join(installed, 'paris-call-widgets');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const packing = ['--silent', '--ignore-scripts', '--json', '--dry-run'];
  const [{ files }] = JSON.parse(runNpm(projectFolder, 'pack', ...packing)) as [
    { files: { path: string }[] },
  ];
  for (const { path } of files) cpSync(join(projectFolder, path), join(target, path));
}

/** Installs all that the apps need. Run it once, before any of them. */
export function installApps(): void {
  installFrameworks();
  installPackage();
}

/** Where an app is. */
export const appFolder = (name: string): string => join(apps, name);

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Writes the files of a guide into its app, as somebody would who follows it, and takes away what else is in `src`. */
export function writeFiles(name: string): void {
  rmSync(join(appFolder(name), 'src'), { recursive: true, force: true });
  for (const { guide, file, text } of snippets) {
    if (guide === name && file) write(join(appFolder(name), file), text);
  }
}

/** Writes the component of a guide once more, changed, under another name. */
export function writeComponent(name: string, as: string, change: (text: string) => string): void {
  const { file, text } = snippets.find(
    (one) => one.guide === name && one.file?.startsWith('src/'),
  )!;
  const changed = change(text);
  if (changed === text) throw new Error(`The guide for ${name} does not have what ${as} changes.`);
  write(join(appFolder(name), 'src', as + extname(file!)), changed);
}

/** What a tool said, and whether it was content. */
export interface Outcome {
  readonly succeeded: boolean;
  readonly said: string;
}

/** Runs a tool of the frameworks in the folder of an app. */
export function runTool(name: string, program: string, ...parameters: string[]): Outcome {
  const path = [installed, join(projectFolder, 'node_modules')]
    .map((folder) => join(folder, program))
    .find(existsSync);
  if (!path) throw new Error(`${program} is not installed.`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...parameters], {
    cwd: appFolder(name),
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return { succeeded: status === 0, said: stdout + stderr };
}
