import type { Choice } from './choice.js';
import { startTag } from './write-html.js';

/** The address of a page that shows the element alone. */
export function frameAddress({ tag, attributes, files }: Choice): string {
  const parameters = new URLSearchParams([['widget', tag]]);
  for (const [name, value] of attributes) parameters.set(name, value);
  return `${files}embed.html#${parameters}`;
}

/** For pages that take out scripts and elements that they do not know, but not frames. */
export function frameSnippet(choice: Choice): string {
  const frame = startTag('iframe', [
    ['src', frameAddress(choice)],
    ['title', choice.title],
    ['width', '100%'],
    ['height', String(choice.height)],
    ['loading', 'lazy'],
    ['style', 'border: 0'],
    ['sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox'],
  ]);
  const script = startTag('script', [
    ['src', `${choice.files}resize.js`],
    ['async', ''],
  ]);
  return `${frame}</iframe>
<!-- Once a page, where scripts are allowed: as high as it needs to be -->
${script}</script>`;
}
