import { css, type CSSResult } from 'lit';

/** The table of countries, and the buttons that sort it. */
export const tableStyles: CSSResult = css`
  .table {
    /* Else columns would be as narrow as a letter. */
    overflow-wrap: break-word;
    overflow-x: auto;
    max-block-size: 36em;
    margin-block: 0.6em;
    /* What gets the focus must not be below the head. */
    scroll-padding-block-start: 5em;
  }
  table {
    inline-size: 100%;
    border-spacing: 0;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 0.6em;
  }
  caption,
  th {
    text-align: start;
  }
  th,
  td {
    padding-block: 0.3em;
    padding-inline: 0 0.9em;
    border-block-end: 1px solid var(--_line);
    vertical-align: baseline;
  }
  thead {
    position: sticky;
    inset-block-start: 0;
    background: var(--_paper);
    z-index: 2;
  }
  thead th {
    vertical-align: bottom;
  }
  td:not(.number) {
    min-inline-size: 14em;
  }
  .number {
    text-align: end;
    padding-inline: 0.6em 0;
  }
  thead button {
    position: relative;
    padding: 0;
    padding-inline-end: 1.2em;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-align: inherit;
    cursor: pointer;
  }
  thead button::after {
    content: '\\2195';
    content: '\\2195' / '';
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    inline-size: 1em;
    text-align: center;
    opacity: 0.45;
  }
  [aria-sort='ascending'] button::after {
    content: '\\2191';
    content: '\\2191' / '';
    opacity: 1;
  }
  [aria-sort='descending'] button::after {
    content: '\\2193';
    content: '\\2193' / '';
    opacity: 1;
  }
  /* Numbers that are scrolled into view keep the name that they belong to. */
  @container (width < 40em) {
    .table {
      scroll-padding-inline-start: 8em;
    }
    th:first-child {
      position: sticky;
      inset-inline-start: 0;
      background: var(--_paper);
      z-index: 1;
    }
  }
`;
