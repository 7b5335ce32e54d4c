import { webKitKey } from './webkit-keys.mjs';

const buttons = ['left', 'middle', 'right'];

/**
 * Keyboard, mouse and size of WebKit's window by the names that Puppeteer has for them:
 * @web/test-runner-commands knows more of Puppeteer's pages than of WebDriver's windows (held
 * keys, sizes), and asks a launcher of that type for nothing else. What it asks for beyond this
 * fails with its name: tests that need it are for Chromium alone.
 *
 * @param {import('./webkit-driver.mjs').WebKitSession} session
 */
export function webKitPage({ send }) {
  /** @param {readonly object[]} actions */
  const keys = (...actions) =>
    send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  /** @param {readonly object[]} actions */
  const pointer = (...actions) =>
    send('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  /** @param {string} key */
  const keyDown = (key) => ({ type: 'keyDown', value: webKitKey(key) });
  /** @param {string} key */
  const keyUp = (key) => ({ type: 'keyUp', value: webKitKey(key) });
  /** @typedef {{ button?: string }} Button The left one unless it says otherwise. */
  /** @param {Button} [options] */
  const buttonDown = ({ button = 'left' } = {}) => ({
    type: 'pointerDown',
    button: buttons.indexOf(button),
  });
  /** @param {Button} [options] */
  const buttonUp = ({ button = 'left' } = {}) => ({
    type: 'pointerUp',
    button: buttons.indexOf(button),
  });
  /** @param {number} x @param {number} y */
  const to = (x, y) => ({ type: 'pointerMove', duration: 0, origin: 'viewport', x, y });

  const innerSize = () =>
    send('POST', '/execute/sync', {
      script: 'return { width: innerWidth, height: innerHeight }',
      args: [],
    });

  return {
    keyboard: {
      /** @param {string} text */
      type: (text) => keys(...[...text].flatMap((key) => [keyDown(key), keyUp(key)])),
      /** @param {string} key */
      press: (key) => keys(keyDown(key), keyUp(key)),
      /** @param {string} key */
      down: (key) => keys(keyDown(key)),
      /** @param {string} key */
      up: (key) => keys(keyUp(key)),
    },
    mouse: {
      /** @param {number} x @param {number} y */
      move: (x, y) => pointer(to(x, y)),
      /** @param {number} x @param {number} y @param {Button} [options] */
      click: (x, y, options) => pointer(to(x, y), buttonDown(options), buttonUp(options)),
      /** @param {Button} [options] */
      down: (options) => pointer(buttonDown(options)),
      /** @param {Button} [options] */
      up: (options) => pointer(buttonUp(options)),
      /** Lets go of all buttons and keys. */
      reset: () => send('DELETE', '/actions'),
    },
    /**
     * Gives the page, not the window around it, this size.
     *
     * @param {{ width: number, height: number }} size CSS pixels.
     */
    async setViewport({ width, height }) {
      const outer = await send('GET', '/window/rect');
      const inner = await innerSize();
      await send('POST', '/window/rect', {
        width: width + outer.width - inner.width,
        height: height + outer.height - inner.height,
      });
      let now = await innerSize();
      // The command may return before the window has its size.
      for (let tries = 0; now.width !== width && tries < 20; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        now = await innerSize();
      }
      if (now.width !== width) {
        throw new Error(`WebKit's window cannot be ${width} pixels wide: it is ${now.width}.`);
      }
    },
    emulateMediaFeatures() {
      throw new Error('WebDriver has no command for media features.');
    },
    /** @param {string} url */
    goto: (url) => send('POST', '/url', { url }),
  };
}
