import { css, type CSSResult } from 'lit';

/**
 * Box, colours and type that all elements share. Text and lines take the page's
 * own text colour, so that they fit any page; only the accent is ours.
 *
 * A style sheet of the page that resets everything with `!important` cannot do
 * more than take the page's look.
 */
export const hostStyles: CSSResult = css`
  :host {
    --_accent: var(--pledge-accent, light-dark(#1b4d89, #8fbcf2));
    --_muted: var(--pledge-muted, color-mix(in srgb, currentColor 75%, transparent));
    --_line: var(--pledge-line, color-mix(in srgb, currentColor 25%, transparent));
    display: flow-root;
    container-type: inline-size;
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
    color: #222;
    background: #fff;
  }
  :host([theme='dark']) {
    color-scheme: dark;
    color: #eee;
    background: #111;
  }
  .frame:is(:lang(ar), :lang(hi), :lang(ja), :lang(zh)) {
    line-height: 1.65;
    letter-spacing: 0;
    font-style: normal;
  }
  * {
    box-sizing: border-box;
  }
  a {
    color: var(--_accent);
  }
`;
