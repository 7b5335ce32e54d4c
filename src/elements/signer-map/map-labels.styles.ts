import { css, type CSSResult } from 'lit';

/** The names on the map: those of the range of widths that it is in, none where it is too narrow. */
export const labelStyles: CSSResult = css`
  .labels {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  [part='label'] {
    position: absolute;
    translate: -50% -50%;
    font-size: 0.75em;
    font-weight: 600;
    line-height: 1.2;
    white-space: nowrap;
    -webkit-text-stroke: 3px var(--_paper);
    paint-order: stroke fill;
  }
  .start {
    translate: 0 -50%;
  }
  .end {
    translate: -100% -50%;
  }
  @container (width < 48em) {
    .wide {
      display: none;
    }
  }
  @container (width >= 48em) or (width < 40em) {
    .column {
      display: none;
    }
  }
  @container (width >= 40em) or (width < 30em) {
    .medium {
      display: none;
    }
  }
  @container (width >= 30em) or (width < 20em) {
    .narrow {
      display: none;
    }
  }
`;
