import { css, type CSSResult } from 'lit';

/** The slider through the days, and what is known only from the list. */
export const timelineStyles: CSSResult = css`
  .timeline {
    display: grid;
    grid-template-columns: auto 1fr minmax(8.2em, auto);
    align-items: start;
    gap: 0.9em;
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }
  .play {
    display: grid;
    place-items: center;
    inline-size: 2.4em;
    block-size: 2.4em;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: 50%;
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .play:hover {
    border-color: currentColor;
  }
  .play svg {
    inline-size: 0.9em;
    aspect-ratio: 1;
    fill: currentColor;
  }
  .track {
    min-inline-size: 0;
  }
  .track input {
    display: block;
    inline-size: 100%;
    block-size: 2.4em;
    margin: 0;
    color: inherit;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .years {
    position: relative;
    /* The middle of the handle stops half its width before the ends. */
    margin-inline: 8px;
    block-size: 1.4em;
    color: var(--_muted);
  }
  .years span {
    position: absolute;
    padding-inline-start: 0.3em;
    border-inline-start: 1px solid var(--_line);
    line-height: 1.2;
    white-space: nowrap;
  }
  .timeline output {
    line-height: 2.4em;
    font-weight: 600;
    text-align: end;
  }
  [part~='listed'] {
    fill: var(--_listed);
  }
  i.listed {
    background: var(--_listed);
  }
  i.pale {
    opacity: 0.35;
  }
  :host([timeline]) [part='circle'] {
    fill-opacity: 0.32;
    stroke: var(--_circle);
  }
  :host([timeline]) [part~='proven'] {
    fill-opacity: 0.85;
  }
  @container (width < 36em) {
    .timeline {
      grid-template-columns: auto 1fr;
      column-gap: 0.9em;
      row-gap: 0;
    }
    .timeline output {
      grid-column: 2;
      grid-row: 1;
      line-height: 1.6;
      text-align: start;
    }
    .play {
      grid-row: 1 / 3;
      margin-block-start: 1.4em;
    }
    .years span:nth-child(even) {
      color: transparent;
    }
  }
  @container (width < 18em) {
    .years .late {
      display: none;
    }
  }
  @media print, (forced-colors: active) {
    [part~='listed'] {
      fill: var(--_paper);
      stroke: var(--_accent);
      stroke-width: 1.6px;
    }
    circle[part~='listed'] {
      stroke-width: 2.4px;
    }
    i.listed {
      border: 2px solid var(--_accent);
      background: none;
    }
    :host([timeline]) [part~='proven'] {
      fill: currentColor;
    }
  }
  @media print {
    .timeline {
      display: none;
    }
  }
`;
