import { css, type CSSResult } from 'lit';

/** The line of growth, the goal, the link, the one bar and the running number. */
export const moreStyles: CSSResult = css`
  [part='growth'] {
    display: flex;
    gap: 0.5em;
    block-size: 9em;
    margin-block: 2em 2.5em;
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }
  [part='growth'] span {
    align-self: end;
    position: relative;
    margin-block-end: -0.7em;
  }
  [part='growth'] div {
    flex: 1;
    position: relative;
    border-block-end: 1px solid var(--_line);
  }
  svg {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    color: var(--_accent);
    fill: currentColor;
    stroke-width: 1.5px;
  }
  small {
    position: absolute;
    inset-block-start: 100%;
    padding: 0.4em 0.3em 0;
    border-left: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 1em;
    line-height: 1;
    white-space: nowrap;
  }
  [part='goal'] {
    position: relative;
    margin-block-end: 1em;
    padding-block-end: 0.4em;
    border-block-end: 1px solid var(--_line);
  }
  [part='goal']::after {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-end: -2px;
    inline-size: var(--_share);
    border-block-end: 3px solid var(--_accent);
  }
  [part='join'] {
    display: inline-block;
    padding: 0.45em 1em;
    border: 1px solid var(--_accent);
    border-radius: var(--pledge-radius, 0.5em);
    font-weight: 600;
    text-decoration: none;
  }
  [part='join']:hover {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }
  .panel:not(:has([part='growth'], .wait)) {
    display: block;
  }
  .bar b {
    font-size: 2em;
  }
  .stack {
    display: flex;
    gap: 1px;
    margin-block: 0.25em 0.6em;
    border-block-end: 1px solid var(--_line);
  }
  i,
  .bar dt::before {
    border-block-end: 0.9em solid var(--_accent);
    opacity: var(--_ink);
  }
  .bar dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    font-size: 0.875em;
  }
  .bar dl div {
    gap: 0.4em;
    padding: 0;
    border: 0;
  }
  .bar dt::before {
    content: '';
    display: inline-block;
    inline-size: 0.7em;
    margin-inline-end: 0.4em;
    border-width: 0.7em;
  }
  .bar dd {
    font-weight: 600;
  }
  .bar ::after {
    content: none;
  }
  .bar [part='goal'] {
    padding: 0;
    border: 0;
  }
  @media screen {
    b {
      display: inline-block;
      position: relative;
    }
    [data-shown] {
      -webkit-text-fill-color: transparent;
    }
    b[data-shown]::after {
      content: attr(data-shown) / '';
      position: absolute;
      inset-inline-end: 0;
      -webkit-text-fill-color: currentColor;
    }
  }
`;
