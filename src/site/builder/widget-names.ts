import { svg, type SVGTemplateResult } from 'lit';

/** What people call an element, and a drawing of it, on a grid of 48 by 32. */
export interface WidgetName {
  readonly name: string;
  readonly drawing: SVGTemplateResult;
}

/** By tag; one that is missing here is called by its tag. */
export const widgetNames: Readonly<Record<string, WidgetName>> = {
  'signer-map': {
    name: 'Map',
    drawing: svg`<ellipse cx="24" cy="16" rx="22" ry="13" />
      <path d="M2 16h44M24 3c-9 8-9 18 0 26M24 3c9 8 9 18 0 26" />
      <circle class="full" cx="17" cy="11" r="2.5" /><circle class="full" cx="31" cy="19" r="2.5" />`,
  },
  'join-counter': {
    name: 'Counter',
    drawing: svg`<path d="M3 29h42M3 25c8 0 8-9 16-9s8-6 13-6 6-6 13-7" />
      <circle class="full" cx="45" cy="3.5" r="2.5" />`,
  },
  'principle-list': {
    name: 'Principles',
    drawing: svg`<path d="M14 5h31M14 16h31M14 27h31" />
      <circle class="full" cx="5" cy="5" r="2.5" /><circle class="full" cx="5" cy="16" r="2.5" />
      <circle class="full" cx="5" cy="27" r="2.5" />`,
  },
  'signatory-badge': {
    name: 'Badge',
    drawing: svg`<rect x="2" y="5" width="44" height="22" rx="3" /><path d="M21 13h19M21 20h12" />
      <circle class="full" cx="11" cy="16" r="4" />`,
  },
};
