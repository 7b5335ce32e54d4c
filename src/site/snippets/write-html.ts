const names: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '{': '&#123;',
  '}': '&#125;',
};

/** Text as HTML, in attributes too. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => names[sign]!);

/** Text as JSX and Vue's templates have it, in which braces mean something too. */
export const escapeTemplate = (text: string): string =>
  text.replace(/[&<>"{}]/g, (sign) => names[sign]!);

/** As long as a line may become. */
const lineLength = 80;

/**
 * A start tag, over several lines where one would be too long.
 *
 * @param attributes one with an empty value is written without it
 */
export function startTag(
  name: string,
  attributes: readonly (readonly [name: string, value: string])[],
): string {
  const written = attributes.map(([key, value]) => (value ? `${key}="${escapeHtml(value)}"` : key));
  const line = `<${[name, ...written].join(' ')}>`;
  if (line.length <= lineLength) return line;
  return `<${name}\n${written.map((one) => `  ${one}\n`).join('')}>`;
}

/** Every line of a text moved in by two spaces. */
export const indent = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ');
