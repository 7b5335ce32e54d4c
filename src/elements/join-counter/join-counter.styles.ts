import { css, type CSSResult } from 'lit';

/** Bars are borders: those are printed, and forced colours keep them. */
export const joinCounterStyles: CSSResult = css`
  .frame {
    --_block: 36em;
    min-block-size: calc(var(--_block) + var(--_goal, 0em));
  }
  p,
  dl,
  dd {
    margin: 0;
  }
  b,
  dl {
    font-variant-numeric: lining-nums tabular-nums;
  }
  b {
    font-family: var(--pledge-font-title, inherit);
    font-size: var(--pledge-size-figure, 3em);
    font-weight: var(--pledge-weight, 700);
    line-height: 1.2;
  }
  dl div {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    position: relative;
    padding-block: 0.4em;
    border-block-end: 1px solid var(--_line);
  }
  /* A number stays whole however narrow: its label gives way. */
  dd {
    overflow-wrap: break-word;
    text-align: end;
  }
  dd::after {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-end: -2px;
    inline-size: var(--_share);
    border-block-end: 3px solid var(--_accent);
  }
  [part='source'] {
    margin-block: 1em;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  [part='source'] a {
    color: inherit;
  }
  .wait {
    padding-block-end: 11em;
  }
  :host([variant='bar']) .frame {
    --_block: 18.3em;
  }
  @container (min-width: 19em) {
    .frame {
      --_block: 34.2em;
    }
    :host([variant='bar']) .frame {
      --_block: 15.5em;
    }
  }
  @container (min-width: 22.5em) {
    .frame {
      --_block: 33em;
    }
    :host([variant='bar']) .frame {
      --_block: 14.5em;
    }
  }
  @container (min-width: 43em) {
    .frame {
      --_block: 19.6em;
    }
    :host([variant='bar']) .frame {
      --_block: 12em;
    }
    .panel {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: calc(3 * var(--pledge-space, 1em));
    }
  }
  :host([variant='inline']),
  :host([variant='inline']) .frame {
    display: inline;
    line-height: inherit;
  }
`;
