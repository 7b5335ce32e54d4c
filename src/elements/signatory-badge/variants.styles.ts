import { css, type CSSResult } from 'lit';

/** What a pill, a seal and a badge of somebody who left change of the card; loaded for them only. */
export const styles: CSSResult = css`
  :host([variant='pill']) {
    border-radius: 1.1em;
  }
  :host([variant='seal']) {
    border-radius: 50%;
  }
  .pill {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.6em;
    padding-block: 0.3em;
    padding-inline: 2.7em 0.9em;
    border-radius: 1.1em;
  }
  /* Beside all lines, where there are two. */
  .pill [part='emblem'] {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0.4em;
    margin-block: auto;
    inline-size: 1.7em;
  }
  .pill [part='name'] {
    font-size: 1em;
    order: -1;
  }
  .pill .category {
    display: none;
  }
  .seal {
    position: relative;
    aspect-ratio: 1;
    grid-template-columns: 1fr;
    grid-auto-rows: max-content;
    justify-items: center;
    text-align: center;
    padding: 1em 1.8em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    outline: 1px solid var(--_accent);
    outline-offset: -0.5em;
  }
  .seal [part='emblem'] {
    grid-row: auto;
    inline-size: 3em;
  }
  .seal [part='name'] {
    font-size: 1.15em;
  }
  .seal [part='facts'] {
    font-size: 0.75em;
  }
  .seal [part='facts'] span {
    display: block;
  }
  .pill a span,
  .seal a span {
    position: absolute;
    inset: 0;
    opacity: 0;
    overflow: hidden;
  }
  .left [part='emblem'] {
    stroke: var(--_muted);
  }
  .left path {
    display: none;
  }
  .left [part='status'] {
    color: inherit;
  }
`;
