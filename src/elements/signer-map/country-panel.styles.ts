import { css, type CSSResult } from 'lit';

/** The panel below the map; its names scroll within it, so that the page stays as long as it was. */
export const panelStyles: CSSResult = css`
  .panel {
    position: relative;
    margin-block: 0.9em 0.3em;
    padding-block: 0.8em;
    border-block: 1px solid var(--_line);
    font-size: 0.875em;
    line-height: 1.4;
    overflow-wrap: break-word;
  }
  .panel:focus {
    outline: none;
  }
  .panel:focus-visible {
    border-block-start: 2px solid currentColor;
    padding-block-start: calc(0.8em - 1px);
  }
  .panel .name {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.25;
    padding-inline-end: 2em;
    margin-block-end: 0.2em;
  }
  .panel .close {
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-end: -0.5em;
    display: grid;
    place-items: center;
    inline-size: 2.3em;
    block-size: 2.3em;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .panel .close svg {
    inline-size: 0.85em;
    aspect-ratio: 1;
  }
  .panel .close path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4px;
  }
  .near {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2em 0.9em;
    margin-block-start: 0.3em;
  }
  .near span,
  .find span,
  .names span,
  .group span {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .near button {
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 0.1em 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .find {
    display: flex;
    align-items: baseline;
    gap: 1em;
    margin-block-start: 0.8em;
  }
  .find input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 2em;
    padding: 0.2em 0;
    border: 0;
    border-block-end: 1px solid var(--_muted);
    border-radius: 0;
    background: none;
    color: inherit;
    font: inherit;
  }
  .find input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .group {
    display: flex;
    gap: 0.6em;
    margin-block-start: 1em;
    font-weight: 600;
  }
  .group span {
    font-weight: 400;
  }
  .panel .names {
    display: block;
    margin: 0.2em 0 0;
    font-size: 1em;
  }
  .names li {
    align-items: baseline;
    gap: 1em;
    border-block-start: 1px solid color-mix(in srgb, currentColor 12%, transparent);
  }
  .names bdi {
    flex: 1 1 0;
  }
  /* A name's own direction is that of its script. */
  [dir='rtl'] .names bdi {
    text-align: right;
  }
  .names span {
    font-size: 0.9em;
    text-align: end;
  }
  /* Large enough for a finger. */
  .names a {
    justify-self: start;
    padding-block: 0.4em;
    color: inherit;
    text-decoration-color: var(--_muted);
    text-underline-offset: 0.15em;
  }
  .more {
    margin-block-start: 0.8em;
  }
  .list {
    max-block-size: 26em;
    margin-block-start: 0.4em;
    overflow-y: auto;
  }
  .list > .group:first-child {
    margin-block-start: 0.4em;
  }
  @container (width >= 44em) {
    /* Row by row: in columns, names would go from one to the other while more come. */
    .panel .names {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 3em;
      align-items: stretch;
    }
    .find {
      max-inline-size: 26em;
    }
  }
  @media print {
    .panel .close,
    .find,
    .near {
      display: none;
    }
    .list {
      max-block-size: none;
    }
  }
`;
