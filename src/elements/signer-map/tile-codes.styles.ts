import { css, type CSSResult } from 'lit';

/** A grid of tiles: its codes, and what stands out more among squares than among outlines. */
export const tileCodesStyles: CSSResult = css`
  .codes {
    font-weight: 500;
    pointer-events: none;
    text-rendering: geometricPrecision;
  }
  .codes.centred {
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
  /* On paper it is a ring, as those on the map are. */
  @media screen {
    :host([layout='grid']:not([timeline])) i.circle {
      background: var(--_circle);
    }
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
