import { css, type CSSResult } from 'lit';

/** The frame, the words around the map, and what changes with the width and the medium. */
export const signerMapStyles: CSSResult = css`
  :host {
    --_circle: var(--pledge-second, light-dark(#c2410c, #fdba74));
    --_quiet: var(--pledge-map-quiet, color-mix(in srgb, currentColor 13%, var(--_paper)));
  }
  /* The map's height and what the words above and below it need at this width: without, then with each attribute. */
  .frame {
    --_grow: 1;
    --_slope: 442 / 960;
    --_signed: var(--pledge-map-signed, var(--_accent));
    --_listed: var(--pledge-map-listed, color-mix(in srgb, var(--_accent) 58%, var(--_paper)));
    --_words: 4.1em;
    --_day: 0em;
    --_circles: max(0.9em, 3.6cqi - 1.5em);
    --_late: 2.1em;
    --_foot: 2em;
    --_names: 2.1em;
    --_time: 4.3em;
    --_upper: calc(
      100cqi * var(--_slope) + var(--_words) + var(--_day) + var(--_circles) + var(--_late)
    );
    --_kept: calc(var(--_upper) + var(--_foot) + var(--_names) + var(--_time));
    min-block-size: calc(var(--_kept) + var(--_list, 0px));
  }
  /* What the words above the map do not need is around it: it stands still when something below it opens. */
  figure {
    display: grid;
    grid-template: auto auto 1fr / minmax(0, 1fr);
  }
  figure::before {
    content: '';
    grid-area: 1 / 1 / 4;
    block-size: var(--_upper);
  }
  figcaption {
    grid-area: 1 / 1;
  }
  ul {
    grid-area: 2 / 1;
  }
  .map {
    grid-area: 3 / 1;
    align-self: center;
  }
  :host([layout='grid']) .frame {
    --_slope: 17 / 30;
  }
  :host([focus]) .frame {
    --_slope: 2 / 3;
  }
  /* With a slider there is a day as soon as it moves. */
  :host(:not([as-of], [timeline])) .frame {
    --_day: 0em;
  }
  :host(:not([highlight])) .frame {
    --_names: 0em;
  }
  :host(:not([show])) .frame {
    --_circles: 0em;
  }
  :host(:not([timeline])) .frame {
    --_late: 0em;
    --_time: 0em;
  }
  /* Until there is a map, the author's notes come below its place, as they then do. */
  .frame:has(> slot)::before {
    content: '';
    float: inline-start;
    block-size: var(--_kept);
  }
  figure,
  ul,
  p {
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
  [part='highlighted'],
  .foot {
    margin-block-start: 0.6em;
  }
  .foot {
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
  @container (width < 64em) {
    .frame {
      --_day: 1.6em;
    }
  }
  @container (width < 52em) {
    .frame {
      --_late: 2.7em;
      --_foot: 3.4em;
    }
  }
  @container (width < 44em) {
    .frame {
      --_words: 5.5em;
      --_day: 3em;
      --_circles: 2em;
    }
  }
  @container (width < 37em) {
    .frame {
      --_names: 3.2em;
      --_time: 5.1em;
    }
    .time {
      min-block-size: 4.45em;
    }
  }
  @container (width < 33.5em) {
    .frame {
      --_late: 4em;
      --_foot: 4.3em;
    }
  }
  @container (width < 27em) {
    .frame {
      --_day: 3.8em;
      --_circles: 2.8em;
      --_foot: 4.7em;
      --_names: 3.6em;
    }
  }
  @container (width < 22em) {
    .frame {
      --_day: 5.5em;
      --_foot: 5.5em;
      --_names: 4.5em;
    }
  }
  @container (width < 20em) {
    .frame {
      --_words: 6.6em;
    }
    .narrow {
      display: none;
    }
  }
  @container (width < 17em) {
    .frame {
      --_words: 8em;
      --_day: 6.9em;
      --_circles: 4em;
      --_foot: 7.6em;
      --_names: 5em;
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
    .frame {
      min-block-size: 0;
    }
    figure {
      display: block;
    }
    .time,
    details:not([open]),
    .cursor {
      display: none;
    }
  }
`;
