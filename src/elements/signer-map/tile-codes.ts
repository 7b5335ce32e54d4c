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
    const fill = (code: string): string =>
      show === 'organisations' ? 'quiet' : statusFill(standings.get(code), timeline);
    return svg`<g class="codes ${show === 'states' ? '' : 'aside'}" aria-hidden="true">
      ${Array.from(
        world.anchors,
        ([code, [x, y]]) => svg`<text x=${x} y=${y + 4.2} class=${fill(code)}>${code}</text>`,
      )}
    </g>`;
  };
}
