import { css, type CSSResult } from 'lit';

/** What is different in a picture. */
export const pictureStyles: CSSResult = css`
  :host {
    display: flow-root;
    visibility: visible;
    margin: 0;
  }
  .frame {
    --_upper: 0px;
    min-block-size: 0;
  }
  .title {
    margin-block-end: 0.25em;
  }
  .intro {
    margin-block-end: 0.8em;
  }
  .note {
    margin-block-start: 0.6em;
  }
`;
