import { css, type CSSResult } from 'lit';

/**
 * Everything in em, so that the font size scales the badge. The heights are what
 * the longest words need, so that nothing moves when they arrive.
 */
export const signatoryBadgeStyles: CSSResult = css`
  :host(:is([variant='pill'], [variant='seal'])) {
    display: inline-block;
    container-type: normal;
    vertical-align: middle;
  }
  :host([variant='seal']) {
    inline-size: 15em;
    max-inline-size: 100%;
    aspect-ratio: 1;
  }
  .frame,
  [part='badge'] {
    min-block-size: var(--_height, 13em);
  }
  p {
    margin: 0;
  }
  [part='badge'] {
    display: grid;
    grid-template-columns: auto 1fr;
    align-content: center;
    column-gap: 1.2em;
    padding: var(--pledge-space, 1em) 1.3em;
    border: 1px solid var(--_line);
    border-radius: var(--pledge-radius, 0.5em);
  }
  [part='emblem'] {
    grid-row: 1 / 4;
    align-self: center;
    inline-size: 4.2em;
    fill: none;
    stroke: var(--_accent);
    stroke-linecap: round;
  }
  [part='status'] {
    color: var(--_accent);
    font-weight: 600;
  }
  [part='name'] {
    font-family: var(--pledge-font-title, inherit);
    font-size: var(--pledge-size-title, 1.4em);
    font-weight: var(--pledge-weight, 700);
    line-height: 1.2;
    /* Room for letters that are higher than their line: nobody should have to scroll for that. */
    padding-block-end: 0.3em;
    margin-block-end: -0.3em;
  }
  [part='name'],
  [part='pledge'] {
    max-block-size: calc(5lh + 0.3em);
    overflow: auto;
  }
  [part='facts'],
  [part='pledge'] {
    color: var(--_muted);
  }
  [part='status'],
  [part='pledge'],
  [part='facts'],
  .card a {
    font-size: 0.875em;
  }
  .card [part='facts'],
  .card a {
    grid-column: 1 / -1;
  }
  .card [part='facts'] {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
    border-block-start: 1px solid var(--_line);
    margin-block-start: 1em;
    padding-block-start: 0.7em;
  }
  @container (width >= 27.5em) {
    .frame {
      --_height: 11.7em;
    }
  }
  @container (width < 21.5em) {
    .frame {
      --_height: 14.3em;
    }
  }
  @container (width < 18em) {
    .frame {
      --_height: 21em;
    }
    [part='badge'] {
      display: block;
    }
  }
  :host([variant='pill']) .frame {
    --_height: 2.2em;
  }
  :host([variant='seal']) .frame {
    --_height: 0em;
  }
`;
