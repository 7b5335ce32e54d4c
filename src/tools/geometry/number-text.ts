/**
 * Writes whole numbers from 0 as text: what `decode-shapes.ts` reads.
 *
 * Small numbers take one character. A character after the backslash is a digit
 * of base 34, lowest first, and says that more follow; one before it ends the
 * number. The backslash itself and all quotation marks but ` are never used.
 */
export function writeNumbers(numbers: readonly number[]): string {
  return numbers.map(writeNumber).join('');
}

function writeNumber(number: number): string {
  if (number < 52) return String.fromCharCode(40 + number);
  return String.fromCharCode(93 + (number % 34)) + writeNumber(Math.floor(number / 34));
}

/** Numbers of either sign as numbers from 0: 0, −1, 1, −2 … become 0, 1, 2, 3 … */
export function foldSign(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}
