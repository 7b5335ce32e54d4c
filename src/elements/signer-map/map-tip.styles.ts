import { css, type CSSResult } from 'lit';

/** The description of the country that the reader is at. */
export const tipStyles: CSSResult = css`
  .tip {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: max-content;
    max-inline-size: min(20em, 100%);
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line);
    background: var(--_paper);
    font-size: 0.8125em;
    line-height: 1.35;
    pointer-events: none;
    z-index: 1;
  }
  .tip[hidden] {
    display: none;
  }
  dl {
    display: grid;
    grid-template-columns: 1fr auto;
    column-gap: 1em;
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  dd {
    margin: 0;
    text-align: end;
  }
  @media print {
    .tip {
      display: none;
    }
  }
`;
