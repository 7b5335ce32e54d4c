import { css, type CSSResult } from 'lit';

/**
 * A picture that stands for the map, under a drawing without land, without what else the author
 * wrote. The map is where the picture was from the first, at the end of the place that is kept
 * for it, also once it is there itself.
 */
export const standInStyles: CSSResult = css`
  .map {
    align-self: end;
  }
  .words .map {
    visibility: visible;
  }
  .stand-in {
    position: absolute;
    inset: 0;
    visibility: hidden;
  }
  /* For the event: the page's text has another colour, as when a reader makes it dark. */
  @media screen {
    .stand-in {
      transition: color 1ms;
    }
  }
  .stand-in ::slotted(img) {
    visibility: visible !important;
    position: absolute !important;
    inset: 0 !important;
    inline-size: 100% !important;
    block-size: 100% !important;
    margin: 0 !important;
  }
`;
