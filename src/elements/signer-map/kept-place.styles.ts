import { css, type CSSResult } from 'lit';

/**
 * The place that a map keeps, as `reserve.css` does before the script is here: docs/decisions/kept-place.md
 * says why. What the words above the picture do not need of it is around the picture, which
 * stands still when something below it opens.
 */
export const keptPlaceStyles: CSSResult = css`
  /* The map's height and what the words above and below it need at this width: without, then with each attribute. */
  .frame {
    --_slope: 442 / 960;
    --_words: 4.1em;
    --_day: 0em;
    --_circles: max(0.9em, 3.6cqi - 1.5em);
    --_late: 2.6em;
    --_foot: 2em;
    --_names: 2em;
    --_time: 4.3em;
    --_upper: calc(
      100cqi * var(--_slope) + var(--_words) + var(--_day) + var(--_circles) + var(--_late)
    );
    --_kept: calc(var(--_upper) + var(--_foot) + var(--_names) + var(--_time));
    min-block-size: calc(var(--_kept) + var(--_list, 0px));
  }
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
  .time {
    min-block-size: 3.6em;
    margin-block-start: 0.6em;
  }
  /* Until there is a map, the author's notes come below its place, as they then do. */
  .frame:has(> slot)::before {
    content: '';
    float: inline-start;
    block-size: var(--_kept);
  }
  @container (width < 64em) {
    .frame {
      --_day: 1.6em;
      --_late: 1.3em;
    }
  }
  @container (width < 53em) {
    .frame {
      --_day: 2.8em;
      --_circles: 2.1em;
      --_foot: 3.4em;
    }
  }
  @container (width < 40em) {
    .frame {
      --_words: 5.5em;
    }
  }
  @container (width < 37em) {
    .frame {
      --_names: 2.7em;
      --_time: 5.1em;
    }
    .time {
      min-block-size: 4.45em;
    }
  }
  @container (width < 34.5em) {
    .frame {
      --_day: 4.3em;
      --_late: 2.6em;
    }
  }
  @container (width < 31.5em) {
    .frame {
      --_circles: 2.9em;
      --_foot: 4.2em;
      --_names: 3.1em;
    }
  }
  @container (width < 27em) {
    .frame {
      --_day: 5.1em;
      --_foot: 4.7em;
      --_names: 3.5em;
    }
  }
  @container (width < 22.5em) {
    .frame {
      --_words: 6.5em;
      --_day: 5.5em;
      --_foot: 5.4em;
      --_names: 4.4em;
    }
  }
  @container (width < 19.5em) {
    .frame {
      --_words: 7.9em;
    }
  }
  @container (width < 17em) {
    .frame {
      --_circles: 4em;
      --_late: 3.9em;
      --_foot: 7.5em;
    }
  }
  @container (width < 15em) {
    .frame {
      --_words: 9.3em;
      --_day: 6.9em;
      --_late: 5em;
      --_names: 5em;
    }
  }
`;
