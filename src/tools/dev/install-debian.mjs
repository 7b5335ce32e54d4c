import { execFileSync } from 'node:child_process';

/**
 * @param {string} command
 * @param {readonly string[]} parameters
 * @returns {boolean} Whether the program exists and succeeded.
 */
function succeeds(command, parameters) {
  try {
    execFileSync(command, parameters, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Installs packages of Debian where that is possible without asking anybody; elsewhere, and where
 * apt-get fails (it has then printed its reason), nothing happens.
 *
 * @param {readonly string[]} packages
 */
export function installDebian(...packages) {
  if (!succeeds('apt-get', ['--version'])) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !succeeds('sudo', ['-n', 'true'])) return;
  console.log(`Trying to install the Debian packages ${packages.join(', ')}.`);
  const prefix = isRoot ? [] : ['sudo', '-n'];
  const environment = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  try {
    for (const step of [
      ['update', '-q'],
      ['install', '-qy', '--no-install-recommends', ...packages],
    ]) {
      const [command = '', ...parameters] = [...prefix, ...environment, 'apt-get', ...step];
      execFileSync(command, parameters, { stdio: ['ignore', 'inherit', 'inherit'] });
    }
  } catch {
    // The caller looks whether the program is there, and says what to do.
  }
}
