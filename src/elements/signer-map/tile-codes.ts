import { svg } from 'lit';
import { adoptStyles } from './adopt-styles.js';
import { statusFill } from './map-marks.js';
import type { DrawPart } from './part.js';
import type { SignerMap } from './signer-map.js';
import { tileCodesStyles } from './tile-codes.styles.js';

/** Writes its code on each tile of a grid, where there is room. See {@link PartModule}. */
export async function loadPart(host: SignerMap): Promise<DrawPart> {
  adoptStyles(host, tileCodesStyles);
  return ({ world, standings, show, timeline }) => {
    // In the corner where circles may be in the middle; pixels of the geometry.
    const [size, right, down] = show === 'states' ? [12, 0, 4.2] : [9, -13, -4.3];
    const codes = Array.from(world.anchors, ([code, [x, y]]) => {
      const fill = statusFill(standings.get(code), show, timeline);
      const write = (name: string): unknown =>
        svg`<text x=${x + right} y=${y + down} class=${name}>${code}</text>`;
      return [fill === 'unclear' ? write('around') : '', write(fill)];
    });
    return svg`<g class="codes ${show === 'states' ? 'centred' : ''}" font-size=${size} aria-hidden="true">
      ${codes}
    </g>`;
  };
}
