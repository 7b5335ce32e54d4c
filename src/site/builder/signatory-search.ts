import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Signatory } from '../../feed/feed-types.js';
import { nameOf } from '../fallback-content.js';
import { findNames } from './find-names.js';

/** How many names are offered at a time. */
const limit = 8;

/** A field that finds a signatory by some letters of its name; fires `change` when one is chosen. */
export class SignatorySearch extends LitElement {
  static override properties: PropertyDeclarations = {
    signatories: { attribute: false },
    value: { attribute: false },
    language: { attribute: false },
    query: { state: true },
    active: { state: true },
    open: { state: true },
  };

  /** All that can be found; undefined while they are not here. */
  declare signatories: readonly Signatory[] | undefined;
  /** Id of the one that is chosen. */
  declare value: string;
  /** Language of names that the feed leaves to the reader. */
  declare language: string;
  declare protected query: string | undefined;
  declare protected active: number;
  declare protected open: boolean;

  constructor() {
    super();
    this.value = '';
    this.language = 'en';
    this.active = 0;
    this.open = false;
  }

  /** In the page itself, whose label and style sheet are for it too. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get #found(): readonly Signatory[] {
    return findNames(this.signatories ?? [], this.query ?? '', this.language, limit);
  }

  get #shown(): string {
    const chosen = this.signatories?.find(({ id }) => id === this.value);
    return this.query ?? (chosen ? nameOf(chosen, this.language) : this.value);
  }

  #choose(signatory: Signatory | undefined): void {
    if (!signatory) return;
    this.value = signatory.id;
    this.query = undefined;
    this.open = false;
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #handleInput({ target }: Event): void {
    this.query = (target as HTMLInputElement).value;
    this.active = 0;
    this.open = true;
  }

  #handleKey(event: KeyboardEvent): void {
    const found = this.#found;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && this.open) this.open = false;
    else if (event.key === 'Enter' && this.open) this.#choose(found[this.active]);
    else if (step && found.length) {
      this.active = this.open ? (this.active + step + found.length) % found.length : 0;
      this.open = true;
    } else return;
    event.preventDefault();
  }

  #handleLeave(): void {
    this.open = false;
    this.query = undefined;
  }

  /** The element's own event says what was chosen; that of its field says nothing. */
  #handleChange(event: Event): void {
    if (event.target !== this) event.stopPropagation();
  }

  protected override render(): TemplateResult {
    const found = this.open ? this.#found : [];
    const wanted = this.open && this.query?.trim();
    const status = !wanted
      ? ''
      : this.signatories
        ? `${found.length || 'No'} ${found.length === 1 ? 'name fits' : 'names fit'}`
        : 'The names are being loaded';
    return html`<div class="search">
      <input
        id="option-signatory"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-controls="signatories"
        aria-expanded=${found.length > 0}
        aria-activedescendant=${found.length ? `found-${this.active}` : nothing}
        aria-describedby="hint-signatory"
        .value=${live(this.#shown)}
        @input=${this.#handleInput}
        @change=${this.#handleChange}
        @keydown=${this.#handleKey}
        @blur=${this.#handleLeave}
      />
      <ul id="signatories" role="listbox" aria-label="Signatories" ?hidden=${!found.length}>
        ${found.map(
          (signatory, index) =>
            html`<li
              id=${`found-${index}`}
              role="option"
              aria-selected=${index === this.active}
              @pointerdown=${(event: Event) => {
                // Else the field would lose the focus, and the list be gone before the choice.
                event.preventDefault();
                this.#choose(signatory);
              }}
            >
              <span>${nameOf(signatory, this.language)}</span>
              <span class="quiet">${signatory.country ?? ''}</span>
            </li>`,
        )}
      </ul>
      <p class="status" role="status">${status}</p>
    </div>`;
  }
}

customElements.define('signatory-search', SignatorySearch);
