import { css, type CSSResult } from 'lit';

/** A grid of tiles: its codes, and what stands out more among squares than among outlines. */
export const tileCodesStyles: CSSResult = css`
  .codes {
    font-size: 9px;
    font-weight: 500;
    pointer-events: none;
  }
  .codes.centred {
    font-size: 12px;
    text-anchor: middle;
  }
  .codes * {
    fill: currentColor;
    stroke: none;
  }
  .codes :is(.signed, .listed, .unclear, .around) {
    font-weight: 700;
  }
  .codes .signed {
    fill: var(--_paper);
  }
  /* On hatching. */
  .codes .around {
    fill: none;
    stroke: var(--_paper);
    stroke-width: 3px;
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
