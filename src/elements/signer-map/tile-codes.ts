import { css, svg } from 'lit';
import { adoptStyles } from './adopt-styles.js';
import { statusFill } from './map-marks.js';
import type { DrawPart } from './part.js';
import type { SignerMap } from './signer-map.js';

const styles = css`
  .codes {
    --_around: var(--_quiet);
    font-size: 12px;
    font-weight: 500;
    text-anchor: middle;
    pointer-events: none;
  }
  .codes * {
    fill: currentColor;
    paint-order: stroke fill;
    stroke: var(--_around);
    stroke-width: 2px;
  }
  .codes .signed {
    --_around: var(--_signed);
    fill: var(--_paper);
    font-weight: 700;
  }
  .codes .listed {
    --_around: var(--_listed);
    fill: var(--_paper);
    font-weight: 700;
  }
  .codes .unclear {
    --_around: var(--_paper);
    font-weight: 700;
  }
  /* In the corner, as the middle is the circle's. */
  .codes.aside {
    font-size: 9px;
    text-anchor: start;
    transform: translate(-13px, -8.5px);
  }
  :host([layout='grid'][show='all']) .frame {
    --_signed: color-mix(in srgb, var(--_accent) 85%, var(--_paper));
  }
  :host([layout='grid']) .outline {
    stroke-width: 1.8px;
  }
  @container (width < 42em) {
    .codes {
      display: none;
    }
  }
`;

/** Writes its code on each tile of a grid, where there is room. See {@link PartModule}. */
export async function loadPart(host: SignerMap): Promise<DrawPart> {
  adoptStyles(host, styles);
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
