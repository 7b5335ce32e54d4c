import type { Message } from './message-types.js';

/** By language: to make one takes a browser longer than all else that filling in a sentence does. */
const plurals: Record<string, Intl.PluralRules> = {};

/**
 * A sentence with its placeholders filled in, as a list of pieces, so that a
 * value may be a template. `{count}` also picks the plural form.
 *
 * @param language BCP 47 tag of the sentence
 */
export function fillMessage<T>(
  message: Message,
  values: Readonly<Record<string, T>>,
  language: string,
  count = 0,
): (string | T)[] {
  const sentence =
    typeof message === 'string'
      ? message
      : (message[(plurals[language] ??= new Intl.PluralRules(language)).select(count)] ??
        message.other);
  return sentence
    .split(/\{(\w+)\}/)
    .map((piece, index) => (index % 2 ? (values[piece] ?? '') : piece));
}
