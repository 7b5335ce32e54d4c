import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';

/** Milliseconds for which the button says what it did. */
const noticeTime = 4000;

/** A button that copies a text, and says so. */
export class CopyButton extends LitElement {
  static override properties: PropertyDeclarations = {
    text: { attribute: false },
    label: {},
    notice: { state: true },
  };

  /** What is copied. */
  declare text: string;
  /** What the button is called. */
  declare label: string;
  declare protected notice: string;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.text = '';
    this.label = 'Copy';
    this.notice = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  async #copy(): Promise<void> {
    clearTimeout(this.#timer);
    try {
      await navigator.clipboard.writeText(this.text);
      this.notice = 'Copied';
    } catch {
      // On a page without TLS, or where the reader said no.
      this.notice = 'Not allowed here: select the text and copy it';
    }
    this.#timer = setTimeout(() => (this.notice = ''), noticeTime);
  }

  protected override render(): TemplateResult {
    return html`<button type="button" @click=${this.#copy}>${this.label}</button>
      <span class="status" role="status">${this.notice}</span>`;
  }
}

customElements.define('copy-button', CopyButton);
