import { css, type CSSResult } from 'lit';

/** The frame, the words around the map, and what changes with the width and the medium. */
export const signerMapStyles: CSSResult = css`
  :host {
    --_circle: var(--pledge-second, light-dark(#c2410c, #fdba74));
    --_quiet: var(--pledge-map-quiet, color-mix(in srgb, currentColor 13%, var(--_paper)));
  }
  @supports (color: oklch(from currentColor l c h)) {
    :host {
      --_circle: var(
        --pledge-second,
        oklch(
          from currentColor clamp(0.553, (l - 0.6) * 999, 0.836)
            clamp(0.117, (0.6 - l) * 999, 0.174) clamp(38.3, (l - 0.6) * 99999, 66) / 1
        )
      );
    }
  }
  .frame {
    --_grow: 1;
    --_signed: var(--pledge-map-signed, var(--_accent));
    --_listed: var(--pledge-map-listed, color-mix(in srgb, var(--_accent) 58%, var(--_paper)));
  }
  figure,
  ul,
  p {
    margin: 0;
    padding: 0;
  }
  figcaption {
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
    --_signed: var(--pledge-map-signed, color-mix(in srgb, var(--_accent) 70%, var(--_paper)));
    --_quiet: var(--pledge-map-quiet, color-mix(in srgb, currentColor 9%, var(--_paper)));
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
  i.quiet {
    background: var(--_quiet);
  }
  i.circle {
    inline-size: calc(var(--_radius) * var(--_grow) * 100cqi / 480);
    block-size: auto;
    aspect-ratio: 1;
    margin-inline-end: -0.2em;
    border-radius: 50%;
    background: color-mix(in srgb, var(--_circle) 75%, var(--_paper));
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
  @container (30em <= width < 48em) {
    .frame {
      --_grow: 1.4;
    }
  }
  @container (width < 30em) {
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
    i:is(.circle, .quiet) {
      border: 1px solid;
      background: none;
    }
    i.quiet {
      border-color: var(--_muted);
    }
  }
  @media print {
    :host(:not(#_)) {
      color-scheme: light;
    }
    .frame {
      min-block-size: 0;
      color: oklch(from currentColor min(l, 0.3) c h);
      background: var(--_paper);
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
