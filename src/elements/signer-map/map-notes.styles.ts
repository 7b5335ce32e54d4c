import { css, type CSSResult } from 'lit';

/** Notes on the map, with lines; in a narrow column and on paper as a list with numbers. */
export const mapNotesStyles: CSSResult = css`
  .notes {
    position: relative;
  }
  /* Lines are drawn upwards from the list. */
  .map:has(+ .notes) {
    align-self: end;
  }
  .over {
    position: absolute;
    inset: auto 0 100%;
    pointer-events: none;
  }
  .over svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .over path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1px;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  .over .halo {
    stroke: var(--_paper);
    stroke-width: 3px;
  }
  .over .tail {
    stroke-width: 5px;
  }
  .number {
    display: inline-block;
    box-sizing: border-box;
    inline-size: 1.6em;
    border: 1px solid;
    border-radius: 50%;
    background: var(--_paper);
    font-size: 0.857em;
    font-weight: 700;
    line-height: calc(1.6em - 2px);
    text-align: center;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0;
  }
  .over .number {
    position: absolute;
    font-size: 0.75em;
    translate: -50% -50%;
  }
  .notes ol {
    display: block;
    margin: 0;
    padding: 0;
    font-size: 0.875em;
    list-style: none;
  }
  .notes li {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: start;
    gap: 0.6em;
    padding-block-start: 0.5em;
  }
  .notes li .number {
    margin-block-start: 0.1em;
  }
  .notes li.whole {
    grid-template-columns: 1fr;
  }
  .notes li.placed {
    position: absolute;
    display: block;
    inline-size: max-content;
    max-inline-size: 13em;
    padding: 0.1em 0.3em;
    background: color-mix(in srgb, var(--_paper) 88%, transparent);
    font-size: 0.9286em;
    line-height: 1.3;
    text-wrap: balance;
  }
  .notes b::after {
    content: '\\a';
    white-space: pre;
  }
  .placed .number,
  .over .placed {
    display: none;
  }
  @media print {
    .notes li.placed {
      position: static;
      display: grid;
      max-inline-size: none;
      inline-size: auto !important;
      padding: 0.5em 0 0;
      font-size: inherit;
    }
    .notes b::after {
      content: none;
    }
    .placed .number,
    .over span.placed {
      display: inline-block;
    }
    .notes .over .line {
      display: none;
    }
  }
`;
