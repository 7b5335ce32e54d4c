import { css, type CSSResult } from 'lit';

/**
 * Box and tokens that all elements share; docs/design.md lists the tokens. Text
 * and lines take the page's own text colour, so that they fit any page; only the
 * accent is ours.
 *
 * A style sheet of the page that resets everything with `!important` cannot do
 * more than take the page's look.
 */
export const hostStyles: CSSResult = css`
  :host {
    --_accent: var(--pledge-accent, light-dark(#1b4d89, #8fbcf2));
    --_paper: var(--pledge-paper, light-dark(#fff, #16181c));
    --_muted: var(--pledge-muted, color-mix(in srgb, currentColor 75%, transparent));
    --_line: var(--pledge-line, color-mix(in srgb, currentColor 25%, transparent));
    display: flow-root;
    container-type: inline-size;
    /* In a row of boxes a container would have no width of its own. */
    contain-intrinsic-inline-size: min(30em, 80vw);
    min-inline-size: 0;
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  /* The same two by the text colour: many a dark page says nothing of its color-scheme. */
  @supports (color: oklch(from currentColor l c h)) {
    :host {
      --_accent: var(
        --pledge-accent,
        oklch(
          from currentColor clamp(0.42, (l - 0.6) * 999, 0.783)
            clamp(0.091, (0.6 - l) * 999, 0.1129) clamp(253, (0.6 - l) * 99999, 255) / 1
        )
      );
      --_paper: var(
        --pledge-paper,
        oklch(
          from currentColor clamp(0.21, (0.6 - l) * 999, 1) clamp(0, (l - 0.6) * 999, 0.007) 261 / 1
        )
      );
    }
  }
  :host([hidden]) {
    display: none;
  }
  :host(:is([theme='light'], [theme='dark'])) {
    color: light-dark(#222, #eee);
    background: var(--_paper);
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  /* Without it there are no transitions. */
  @media (prefers-reduced-motion: no-preference) {
    :host {
      --_quick: min(var(--pledge-duration, 0.25s), 0.4s);
    }
  }
  /* The margins of what the author wrote take of the place that is kept, and add nothing. */
  .frame {
    display: flow-root;
  }
  /* What a page may have for its running text; what the author wrote here is that. */
  :where(.frame:not(:has(> slot))) {
    text-align: start;
    text-indent: 0;
    white-space: normal;
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
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
`;
