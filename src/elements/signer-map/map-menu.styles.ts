import { css, type CSSResult } from 'lit';

/** What can be taken away, in a row that wraps. */
export const menuStyles: CSSResult = css`
  #menu[open] {
    margin-block-start: 0.4em;
  }
  .menu {
    gap: 0.4em 0.5em;
    margin-block: 0.5em 0.8em;
    font-size: 1em;
  }
  .menu button {
    min-block-size: 2.3em;
    padding: 0.2em 0.8em;
    border: 1px solid var(--_line);
    border-radius: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .menu button:hover {
    border-color: currentColor;
  }
  .code {
    display: block;
    margin-block-end: 0.8em;
  }
  .code textarea {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.3em;
    padding: 0.5em 0.6em;
    border: 1px solid var(--_muted);
    background: none;
    color: inherit;
    font:
      0.95em/1.5 ui-monospace,
      monospace;
    resize: vertical;
  }
  @media print {
    #menu {
      display: none;
    }
  }
`;
