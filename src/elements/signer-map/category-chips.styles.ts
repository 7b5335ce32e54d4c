import { css, type CSSResult } from 'lit';

/** Chips that filter by category. */
export const chipStyles: CSSResult = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.5em;
    margin-block-start: 0.8em;
    font-size: 0.8125em;
  }
  /* In the table's place, where all is of that size. */
  details .chips {
    font-size: inherit;
  }
  .chips button {
    min-block-size: 2.2em;
    padding: 0.2em 0.8em;
    border: 1px solid var(--_line);
    border-radius: 2em;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .chips span {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .chips [aria-pressed='true'] {
    border-color: currentColor;
    box-shadow: inset 0 0 0 1px currentColor;
  }
  @media (hover: hover) {
    .chips button:hover {
      border-color: currentColor;
    }
  }
  @media (forced-colors: active) {
    .chips [aria-pressed='true'] {
      border-color: Highlight;
      box-shadow: inset 0 0 0 1px Highlight;
    }
  }
  @media print {
    .chips {
      display: none;
    }
  }
`;
