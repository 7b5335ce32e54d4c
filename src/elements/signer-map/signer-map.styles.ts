import { css, type CSSResult } from 'lit';

/** The frame, the words around the map, and what changes with the width and the medium. */
export const signerMapStyles: CSSResult = css`
  :host {
    --_circle: var(--pledge-second, light-dark(#c2410c, #fdba74));
    --_quiet: var(--pledge-map-quiet, color-mix(in srgb, currentColor 13%, var(--_paper)));
  }
  /* The map's height and what its words need at this width: without, then with each attribute. */
  .frame {
    --_grow: 1;
    --_slope: 442 / 960;
    --_signed: var(--pledge-map-signed, var(--_accent));
    --_listed: var(--pledge-map-listed, color-mix(in srgb, var(--_accent) 58%, var(--_paper)));
    --_words: 6em;
    --_day: 1.1em;
    --_names: 2.3em;
    --_circles: 2em;
    --_time: 5em;
    --_kept: calc(
      100cqi * var(--_slope) + var(--_words) + var(--_with-day, 0) * var(--_day) +
        var(--_with-names, 0) * var(--_names) + var(--_with-circles, 0) * var(--_circles) +
        var(--_with-time, 0) * var(--_time)
    );
    min-block-size: calc(var(--_kept) + var(--_list, 0px));
  }
  :host([layout='grid']) .frame {
    --_slope: 17 / 30;
  }
  :host([focus]) .frame {
    --_slope: 2 / 3;
  }
  :host([as-of]) {
    --_with-day: 1;
  }
  :host([highlight]) {
    --_with-names: 1;
  }
  :host([show]) {
    --_with-circles: 1;
  }
  :host([timeline]) {
    --_with-time: 1;
  }
  /* Until there is a map, the author's notes come below its place, as they then do. */
  .frame:has(> slot)::before {
    content: '';
    float: inline-start;
    block-size: var(--_kept);
  }
  figure,
  ul,
  p,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  figcaption {
    overflow-wrap: anywhere;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  ul,
  .foot,
  [part='highlighted'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.4em;
    font-size: 0.875em;
    list-style: none;
  }
  ul {
    align-items: center;
    margin-block: 0.4em 0.8em;
    font-variant-numeric: tabular-nums;
  }
  li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  i {
    flex: none;
    inline-size: 1.4em;
    block-size: 0.8em;
    print-color-adjust: exact;
  }
  /* Paler under circles, but still three times as dark as the land around. */
  :host([show='all']) .frame {
    --_signed: color-mix(in srgb, var(--_accent) 70%, var(--_paper));
    --_quiet: color-mix(in srgb, currentColor 9%, var(--_paper));
  }
  i.signed {
    background: var(--_signed);
  }
  i.unclear {
    background: repeating-linear-gradient(
      135deg,
      var(--_accent) 0 1.2px,
      var(--_quiet) 1.2px 3.4px
    );
  }
  i.left {
    background: var(--_quiet);
    border: 1px dashed var(--_accent);
  }
  i.circle {
    inline-size: calc(var(--_radius) * var(--_grow) * 100cqi / 480);
    block-size: auto;
    aspect-ratio: 1;
    margin-inline-end: -0.2em;
    border-radius: 50%;
    background: color-mix(in srgb, var(--_circle) 75%, var(--_paper));
  }
  .time {
    min-block-size: 3.6em;
    margin-block-start: 0.6em;
  }
  .plain {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  dl {
    display: grid;
    grid-template-columns: 1fr auto;
    column-gap: 1em;
    font-variant-numeric: tabular-nums;
  }
  dd {
    text-align: end;
  }
  [part='highlighted'] {
    margin-block: 0.6em;
  }
  .foot {
    margin-block-start: 0.6em;
    font-size: 0.8125em;
  }
  summary,
  [part='source'] {
    color: var(--_muted);
  }
  time {
    white-space: nowrap;
  }
  /* In one piece, whatever its hyphens, unless it is longer than a line. */
  [part='source'] > bdi {
    display: inline-block;
    max-inline-size: 100%;
  }
  [open] {
    flex-basis: 100%;
    min-inline-size: 0;
  }
  /* Large enough for a finger, where it is. */
  summary {
    margin-block: -0.25em;
    padding-block: 0.25em;
    cursor: pointer;
  }
  @container (width < 52em) {
    .frame {
      --_words: 7.3em;
      --_day: 2.5em;
      --_time: 5.5em;
    }
  }
  @container (width >= 48em) {
    .medium,
    .narrow {
      display: none;
    }
  }
  @container (30em <= width < 48em) {
    .wide,
    .narrow {
      display: none;
    }
    .frame {
      --_grow: 1.4;
    }
  }
  @container (width < 39.5em) {
    .frame {
      --_words: 8.4em;
    }
  }
  @container (width < 36.5em) {
    .frame {
      --_day: 3.2em;
      --_names: 2.9em;
      --_time: 8.2em;
    }
    .time {
      min-block-size: 4.45em;
    }
  }
  @container (width < 32.5em) {
    .frame {
      --_words: 9.6em;
    }
  }
  @container (width < 30em) {
    .wide,
    .medium {
      display: none;
    }
    .frame {
      --_grow: 1.8;
    }
    figcaption {
      font-size: 1.125em;
    }
    .outline {
      stroke-width: 0.7px;
    }
  }
  @container (width < 27.5em) {
    .frame {
      --_words: 10.5em;
      --_day: 4.2em;
      --_names: 4.4em;
      --_circles: 2.8em;
    }
  }
  @container (width < 20em) {
    .frame {
      --_words: 12em;
      --_names: 5.6em;
      --_time: 8.9em;
    }
    .narrow {
      display: none;
    }
  }
  @container (width < 17.5em) {
    .frame {
      --_words: 14.5em;
      --_day: 5.5em;
      --_names: 7.9em;
    }
  }
  @media (forced-colors: active) {
    .frame {
      --_accent: Highlight;
      --_signed: Highlight;
      --_paper: Canvas;
      --_circle: LinkText;
    }
    i {
      forced-color-adjust: none;
    }
  }
  /* By what is filled, empty or a ring, as there may be no colours to tell by. */
  @media print, (forced-colors: active) {
    [part~='quiet'] {
      stroke: var(--_muted);
    }
    :is([part~='quiet'], [part~='left']) {
      fill: var(--_paper);
    }
    .frame [part~='circle'] {
      fill: var(--_paper);
      stroke: currentColor;
    }
    i.circle {
      border: 1px solid;
      background: none;
    }
  }
  @media print {
    :host(:not(#_)) {
      color-scheme: light;
    }
    details:not([open]),
    .tip,
    .cursor {
      display: none;
    }
  }
`;
