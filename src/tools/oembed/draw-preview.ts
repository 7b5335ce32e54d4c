import { escapeHtml } from './draw-page.js';
import type { Subject } from './subjects.js';

/** Characters that fit a line of the picture's title. */
const lineLength = 30;

/** Breaks a title into at most three lines; what is left over ends in an ellipsis. */
function breakLines(title: string): string[] {
  const lines = [''];
  for (const word of title.split(/\s+/)) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if (line.length > lineLength && lines.at(-1)) lines.push(word);
    else lines[lines.length - 1] = line;
  }
  return lines.length > 3 ? [...lines.slice(0, 2), `${lines[2]} …`] : lines;
}

/** The picture of a shared page, 1200 by 630 pixels: its title beside the ring of nine dots. */
export function drawPreview({ title }: Subject): string {
  const lines = breakLines(title);
  const top = 315 - (lines.length - 1) * 40 + 20;
  const text = lines
    .map((line, index) => `<tspan x="96" y="${top + index * 80}">${escapeHtml(line)}</tspan>`)
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630"><title>${escapeHtml(title)}</title><path fill="#f6f4ef" d="M0 0h1200v630H0z"/><path fill="#1b4d89" d="M0 0h20v630H0z"/><g fill="none" stroke="#1b4d89" stroke-linecap="round" stroke-linejoin="round" transform="translate(96 64) scale(4)"><circle cx="12" cy="12" r="9.5" stroke-dasharray="0 6.632" stroke-width="2.7"/><path d="m8 12.3 2.8 2.8 5.2-6" stroke-width="2"/></g><text font-family="Georgia, 'Liberation Serif', 'DejaVu Serif', serif" font-size="64" fill="#17202b">${text}</text><text x="96" y="560" font-family="system-ui, 'Liberation Sans', 'DejaVu Sans', sans-serif" font-size="28" fill="#4a5664">Paris Call for Trust and Security in Cyberspace</text></svg>`;
}

/** Makes a PNG of an SVG; undefined where its optional package is not installed. */
export async function findRenderer(): Promise<((svg: string) => Uint8Array) | undefined> {
  try {
    const name = '@resvg/resvg-js';
    const { Resvg } = await import(name);
    return (svg) => new Resvg(svg, { font: { loadSystemFonts: true } }).render().asPng();
  } catch {
    return undefined;
  }
}
