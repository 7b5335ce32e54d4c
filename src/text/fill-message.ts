import type { Message } from './message-types.js';

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
      : (message[new Intl.PluralRules(language).select(count)] ?? message.other);
  return sentence
    .split(/\{(\w+)\}/)
    .map((piece, index) => (index % 2 ? (values[piece] ?? '') : piece));
}
