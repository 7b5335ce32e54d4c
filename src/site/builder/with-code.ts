import { html, type TemplateResult } from 'lit';

/** A description with what stands in `backticks` as code. */
export const withCode = (text: string): (string | TemplateResult)[] =>
  text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));
