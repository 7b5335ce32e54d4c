import { existsSync } from 'node:fs';
import { installDebian } from './install-debian.mjs';

/** The visual tests name these fonts; the accepted pictures are drawn with Debian's edition. */
const fonts = {
  'fonts-noto-core': '/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf',
  'fonts-noto-cjk': '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
};

/** What to do where {@link provideFonts} has not succeeded. */
export const missingFonts = `the pictures are of the fonts in the Debian packages ${Object.keys(fonts).join(' and ')}, and those are not here.`;

/**
 * Finds the fonts of the visual tests, or gets them where that is possible without asking anybody.
 *
 * @returns {boolean} Whether they are here.
 */
export function provideFonts() {
  const missing = () => Object.entries(fonts).filter(([, path]) => !existsSync(path));
  const wanted = missing().map(([name]) => name);
  if (wanted.length > 0) installDebian(...wanted);
  return missing().length === 0;
}
