import { css, type CSSResult } from 'lit';

/**
 * Rows of one height, whether a title takes one line or two, and cards that
 * hold the longest of their texts: so much is known before the feed is.
 */
export const principleListStyles: CSSResult = css`
  .frame {
    --_row: 3.5em;
    --_columns: 1;
    min-block-size: calc(
      round(up, var(--_rows, 9) / var(--_columns), 1) * var(--_row) + var(--_spare, 1px)
    );
  }
  ol {
    interpolate-size: allow-keywords;
    list-style: none;
    margin: 0;
    padding: 0;
    border-block-start: 1px solid var(--_line);
  }
  li {
    border-block-end: 1px solid var(--_line);
    break-inside: avoid;
  }
  summary {
    display: grid;
    grid-template-columns: 2em 1fr 1em;
    align-items: center;
    min-block-size: calc(var(--_row) - 1px);
    line-height: 1.25;
    font-family: var(--pledge-font-title, inherit);
    font-weight: var(--pledge-weight, 600);
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '+' / '';
    color: var(--_muted);
    justify-self: end;
    /* The same box in every script's font, with room for its corners as it turns. */
    inline-size: 0.85em;
    block-size: 1em;
    margin-inline-end: 0.25em;
    text-align: center;
    line-height: 1;
    overflow: clip;
    transition: rotate var(--_quick);
  }
  [open] > summary::after {
    rotate: 45deg;
  }
  /* Closes at once, so that the focus does not come into what is about to go. */
  [open]::details-content {
    overflow: clip;
    transition: block-size var(--_quick);
  }
  :not([open])::details-content {
    block-size: 0;
  }
  summary:hover,
  .number {
    color: var(--_accent);
    font-variant-numeric: tabular-nums;
  }
  p {
    margin: 0;
    padding-inline: 2em 1.5em;
    padding-block-end: 1.2em;
    max-inline-size: 42em;
  }
  a {
    display: inline-block;
  }
  :host([variant='cards']) .frame {
    --_row: 15em;
    --_spare: 1.3em;
  }
  :host([variant='compact']) .frame {
    font-size: 0.875em;
  }
  .cards,
  .compact {
    display: grid;
    grid: auto-flow minmax(var(--_row), auto) / repeat(var(--_columns), minmax(0, 1fr));
    column-gap: 2em;
  }
  .cards summary {
    grid-template-columns: 1fr 1em;
    align-items: start;
    min-block-size: 0;
    padding-block: 0.8em 0.5em;
  }
  .cards .number {
    grid-column: 1 / -1;
    font-size: 2em;
    font-weight: 400;
  }
  .cards p {
    padding-inline: 0;
  }
  /* One title may take three lines. */
  @container (width < 15em) {
    :host(:not([variant^='c'])) .frame {
      --_spare: 1em;
    }
  }
  @container (min-width: 30em) {
    :host([variant^='c']) .frame {
      --_columns: 2;
    }
  }
  @container ((21em <= width < 30em) or (40em <= width < 54em) or (width >= 62em)) {
    :host([variant='cards']) .frame {
      --_row: 13.5em;
    }
  }
  @container (min-width: 54em) {
    :host([variant^='c']) .frame {
      --_columns: 3;
    }
  }
  @media print {
    summary::after {
      display: none;
    }
    :not([open])::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
