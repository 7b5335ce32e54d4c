import { css, type CSSResult } from 'lit';

/** A grid of tiles: its codes, and what stands out more among squares than among outlines. */
export const tileCodesStyles: CSSResult = css`
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
  :host([layout='grid']:not([timeline])) [part~='circle'] {
    fill-opacity: 1;
  }
  :host([layout='grid']:not([timeline])) i.circle {
    background: var(--_circle);
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
