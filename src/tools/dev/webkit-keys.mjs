/**
 * The keys that have a name instead of a character, with the code points that the W3C's WebDriver
 * gives them: https://www.w3.org/TR/webdriver2/#keyboard-actions
 *
 * @type {Readonly<Record<string, string>>}
 */
const named = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/**
 * @param {string} key A character, or the name of a key as in `KeyboardEvent.key`, or `Space`.
 * @returns {string} The same as WebDriver has it.
 */
export function webKitKey(key) {
  const value = named[key] ?? key;
  if ([...value].length > 1) throw new Error(`WebDriver has no key "${key}"`);
  return value;
}
