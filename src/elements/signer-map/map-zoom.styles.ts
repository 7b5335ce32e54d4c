import { css, type CSSResult } from 'lit';

/** The buttons that zoom, the hint, and the map while it is moved. */
export const zoomStyles: CSSResult = css`
  /* On the left in every language: the South Pacific has the most room. */
  .zoom {
    position: absolute;
    inset: auto auto 0 0;
    z-index: 1;
    display: flex;
    font-size: 0.8125em;
  }
  .zoom button {
    display: grid;
    place-items: center;
    inline-size: max(2.2em, 26px);
    block-size: max(2.2em, 26px);
    padding: 0;
    border: 1px solid var(--_line);
    background: var(--_paper);
    color: inherit;
    cursor: pointer;
  }
  .zoom button + button {
    margin-inline-start: -1px;
  }
  .zoom button:hover,
  .zoom button:focus-visible {
    z-index: 1;
    border-color: currentColor;
  }
  .zoom [aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
  }
  .zoom [aria-disabled='true'] path {
    stroke-opacity: 0.45;
  }
  .zoom svg {
    inline-size: 0.9em;
    aspect-ratio: 1;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4px;
  }
  .hint {
    position: absolute;
    inset: auto 0 0.8em;
    inline-size: fit-content;
    margin-inline: auto;
    padding: 0.35em 0.8em;
    border: 1px solid var(--_line);
    background: var(--_paper);
    font-size: 0.8125em;
    pointer-events: none;
  }
  .hint[hidden] {
    display: none;
  }
  .sheet {
    transform-origin: 0 0;
  }
  .sheet > svg {
    -webkit-user-select: none;
    user-select: none;
  }
  .close .sheet > svg {
    cursor: grab;
    touch-action: none;
  }
  .held .sheet > svg {
    cursor: grabbing;
  }
  /* What was beyond the frame comes into it, and nothing leaves the map. */
  .moving {
    overflow: clip;
  }
  .moving .sheet > svg {
    overflow: visible !important;
  }
  /* The lines of notes find their ends when the map stands. */
  .moving ~ .notes .over {
    visibility: hidden;
  }
  @media print {
    .zoom,
    .hint {
      display: none;
    }
  }
`;
