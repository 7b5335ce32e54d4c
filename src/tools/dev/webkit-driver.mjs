import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * What is needed to run WebKitGTK without a screen.
 * @typedef {{ driver: string, browser: string, screen: string }} WebKitPrograms
 */

/** Milliseconds that a program may take until it answers. */
const patience = 20_000;

/**
 * Where Debian's packages `webkit2gtk-driver` and `xvfb` put their programs.
 *
 * @returns {WebKitPrograms | undefined} Absent where one of them is missing.
 */
export function findWebKit() {
  if (process.platform !== 'linux') return undefined;
  const [driver, screen] = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'];
  // A folder for each processor architecture, then one for each version of the library.
  const browser = readdirSync('/usr/lib')
    .filter((name) => name.endsWith('-linux-gnu'))
    .flatMap((name) =>
      ['4.1', '4.0'].map((api) => `/usr/lib/${name}/webkit2gtk-${api}/MiniBrowser`),
    )
    .find((path) => existsSync(path));
  if (!browser || !existsSync(driver) || !existsSync(screen)) return undefined;
  return { driver, browser, screen };
}

/** @returns {Promise<number>} A port of this machine that nobody uses. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Starts a virtual screen, as WebKitGTK does not run without one.
 *
 * @param {string} program
 * @returns {Promise<{ display: string, stop: () => void }>} `display` as in the variable `DISPLAY`.
 */
async function startScreen(program) {
  // Without a window manager the keyboard belongs to the window below the pointer, and that begins
  // in the middle: the screen is so small that this is always within the window, which may be larger.
  const size = ['-screen', '0', '400x400x24'];
  // Without a number it takes the first that is free, and writes it to the given descriptor.
  const child = spawn(program, ['-displayfd', '3', '-nolisten', 'tcp', ...size], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The virtual screen ended with code ${code}.`)));
    child.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
  });
  return { display: `:${number}`, stop: () => void child.kill() };
}

/** Lets the browser's tool bar shrink, or it keeps the window wider than a telephone. */
const toolBarStyles = `
  window * { min-width: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px }
  window image { -gtk-icon-transform: scale(0) }
`;

/** @returns {Promise<string>} A folder of settings for GTK, instead of the user's own. */
async function writeSettings() {
  const folder = await mkdtemp(join(tmpdir(), 'webkit-settings-'));
  await mkdir(join(folder, 'gtk-3.0'));
  await writeFile(join(folder, 'gtk-3.0', 'gtk.css'), toolBarStyles);
  return folder;
}

/**
 * A window of WebKitGTK, spoken to by the commands of the W3C's WebDriver.
 * @typedef {object} WebKitSession
 * @property {(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<any>} send
 *   Sends a command of this session and gives back its value.
 * @property {() => Promise<void>} close
 */

/**
 * Starts the screen, the driver and the browser.
 *
 * @param {WebKitPrograms} programs
 * @returns {Promise<WebKitSession>}
 */
export async function openWebKit({ driver, browser, screen }) {
  const { display, stop } = await startScreen(screen);
  const port = await freePort();
  const settings = await writeSettings();
  const child = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      // Through Wayland it would open on the desk of whoever runs the tests.
      GDK_BACKEND: 'x11',
      XDG_CONFIG_HOME: settings,
    },
  });
  const ended = new Promise((resolve) => child.once('close', resolve));

  /**
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   */
  async function send(method, path, body = {}) {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`WebKitWebDriver, ${path}: ${value?.message || value?.error}`);
    return value;
  }

  async function close() {
    child.kill();
    await ended;
    stop();
    await rm(settings, { recursive: true });
  }

  try {
    const end = Date.now() + patience;
    for (;;) {
      const status = await send('GET', '/status').catch(() => undefined);
      if (status?.ready) break;
      if (Date.now() > end) throw new Error('WebKitWebDriver does not answer.');
      await pause(50);
    }
    const { sessionId } = await send('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
        },
      },
    });
    return {
      send: (method, path, body) => send(method, `/session/${sessionId}${path}`, body),
      async close() {
        await send('DELETE', `/session/${sessionId}`).catch(() => undefined);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
