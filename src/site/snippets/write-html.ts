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

/** A start tag of attributes that are written already, over several lines where one would be too long. */
export function tagOf(name: string, attributes: readonly string[]): string {
  const line = `<${[name, ...attributes].join(' ')}>`;
  if (line.length <= lineLength) return line;
  return `<${name}\n${attributes.map((one) => `  ${one}\n`).join('')}>`;
}

/**
 * A start tag of HTML.
 *
 * @param attributes one with an empty value is written without it
 */
export const startTag = (
  name: string,
  attributes: readonly (readonly [name: string, value: string])[],
): string =>
  tagOf(
    name,
    attributes.map(([key, value]) => (value ? `${key}="${escapeHtml(value)}"` : key)),
  );

/** Every line of a text moved in by two spaces. */
export const indent = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ');
