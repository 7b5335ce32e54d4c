import { css, type CSSResult } from 'lit';

/**
 * The drawing and its names. Dots, circles and the cursor's ring grow
 * as the map shrinks (`--_grow`); lines keep their width at every size.
 */
export const mapPictureStyles: CSSResult = css`
  .words .map {
    visibility: hidden;
  }
  .map {
    position: relative;
  }
  .sheet > svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    touch-action: pan-x pan-y;
    fill: var(--_quiet);
    stroke: var(--_paper);
    stroke-width: 0.6px;
    stroke-linejoin: round;
  }
  :where(.sheet > svg) * {
    vector-effect: non-scaling-stroke;
  }
  circle {
    transform: scale(calc(var(--_grow) * var(--_near)));
    transform-box: fill-box;
    transform-origin: center;
  }
  [part~='signed'] {
    fill: var(--_signed);
  }
  [part~='unclear'] {
    fill: url(#hatch);
  }
  pattern path {
    stroke: none;
    vector-effect: none;
  }
  pattern path + path {
    stroke: var(--_accent);
    stroke-width: 1.3px;
  }
  circle[part~='unclear'] {
    fill: var(--_paper);
    stroke: var(--_accent);
    stroke-width: 1.2px;
  }
  [part~='left'] {
    stroke: var(--_accent);
    stroke-dasharray: 2 2;
  }
  [part~='circle'] {
    fill: var(--_circle);
    fill-opacity: 0.75;
    stroke-width: 0.8px;
    pointer-events: none;
  }
  .outline,
  .casing,
  .disputed,
  .cursor {
    fill: none;
    stroke: currentColor;
    stroke-width: 0.9px;
    pointer-events: none;
  }
  .casing {
    stroke: var(--_paper);
  }
  .disputed {
    stroke-width: 0.7px;
    stroke-dasharray: 2 1.5;
    stroke-opacity: 0.8;
  }
  .cursor,
  .chosen {
    stroke-width: 1.6px;
  }
  [data-country]:focus {
    outline: none;
  }
  /* South of Africa, where there is room for it at every width. */
  .dashed {
    position: absolute;
    inset: auto auto 0.4em 36%;
    color: var(--_muted);
    font-size: 0.6875em;
    line-height: 1;
    -webkit-text-stroke: 3px var(--_paper);
    paint-order: stroke fill;
    pointer-events: none;
  }
  .dashed i {
    display: inline-block;
    block-size: 0;
    margin-inline-end: 0.4em;
    border-block-start: 1px dashed;
    vertical-align: 0.25em;
  }
`;
