import type { Cell, Sheet } from './sheets.js';

/** CSS pixels around a cell, and between cells. */
const gap = 16;

/** CSS pixels of the whole picture. */
export const widthOf = ({ columns, width }: Sheet): number => columns * (width + 3 * gap) + gap;

const figure = ({ title, markup, direction, scheme, language, state }: Cell): string => `
  <figure class="${scheme}" data-state="${state}">
    <figcaption>${title.trim()}</figcaption>
    <div dir="${direction}" lang="${language}">${markup}</div>
  </figure>`;

/**
 * The page that is photographed for a sheet. Its fonts are those of Debian's packages, by name, so
 * that every machine that has them draws the same.
 */
export const sheetPage = (sheet: Sheet): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${sheet.name}</title>
    <link rel="icon" href="/icon.svg" />
    ${sheet.theme ? `<link rel="stylesheet" href="/dist/themes/${sheet.theme}.css" />` : ''}
    <style>
      body {
        display: grid;
        grid-template-columns: repeat(${sheet.columns}, ${sheet.width + 2 * gap}px);
        gap: ${gap}px;
        align-items: start;
        margin: 0;
        padding: ${gap}px;
        background: #888;
        font: 16px/1.5 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Devanagari', 'Noto Sans CJK JP';
        print-color-adjust: economy;
      }
      figure { margin: 0; padding: ${gap}px; background: #fff; color: #1c1f24; color-scheme: light }
      figure.dark { background: #16181c; color: #e8eaed; color-scheme: dark }
      figcaption { margin-block-end: 8px; font: 10px/1.2 'Noto Sans'; opacity: 0.7 }
    </style>
    <script type="module" src="/dist/paris-call-widgets.js"></script>
  </head>
  <body>${sheet.cells.map(figure).join('')}
  </body>
</html>`;
