import { html, nothing, type TemplateResult } from 'lit';
import type { Signatory } from '../../feed/feed-types.js';
import { countryName } from '../../text/country-name.js';
import { loadWords, type Words } from '../../text/load-words.js';
import { openWholeList } from '../shared/whole-list.js';
import { adoptStyles } from './adopt-styles.js';
import { panelStyles } from './country-panel.styles.js';
import { describeCountry, type CountryWords } from './describe-country.js';
import { onePerMap } from './one-per-map.js';
import { PanelNames } from './panel-names.js';
import type { DrawPart } from './part.js';
import { pause } from './pause.js';
import type { Question, Scene } from './scene.js';
import type { SignerMap } from './signer-map.js';

/** It knows what it has answered, and which list it reads. */
const panelOf = onePerMap((host) => new CountryPanel(host));

/** Draws the panel of the selected country. See {@link PartModule}. */
export async function loadPart(host: SignerMap, locale: string): Promise<DrawPart> {
  const [words, countryWords] = await Promise.all([
    loadWords('mapPanel', locale),
    loadWords('describeCountry', locale),
  ]);
  adoptStyles(host, panelStyles);
  const panel = panelOf(host);
  return Object.assign((scene: Scene) => panel.draw(scene, words, countryWords), {
    drawn: () => panel.drawn(),
    ended: () => panel.ended(),
  });
}

/** What the panel of a country remembers, and the whole list that it reads. */
class CountryPanel {
  #list: readonly Signatory[] | undefined;
  #failed = false;
  #opened: string | undefined;
  #close: (() => void) | undefined;
  #country: string | undefined;
  #question: Question | undefined;
  #from: HTMLElement | undefined;
  #owed = false;
  readonly #host: SignerMap;
  readonly #names: PanelNames;
  /** Those of the drawing under way. */
  #words!: Words<'mapPanel'>;
  #countryWords!: CountryWords;

  constructor(host: SignerMap) {
    this.#host = host;
    this.#names = new PanelNames(host);
  }

  ended(): void {
    removeEventListener('online', this.#retry);
    this.#close?.();
    this.#opened = undefined;
    this.#names.ended();
  }

  drawn(): void {
    this.#names.drawn();
  }

  /** The panel; closes it without a word when nothing is selected. */
  draw(
    scene: Scene,
    words: Words<'mapPanel'>,
    countryWords: CountryWords,
  ): TemplateResult | typeof nothing {
    this.#words = words;
    this.#countryWords = countryWords;
    const { selected, question } = scene;
    if (question !== this.#question) this.#hear(question);
    if (selected !== this.#country) {
      this.#country = selected;
      this.#names.startAnew();
    }
    if (!selected) return nothing;
    this.#open();
    this.#tell(scene);
    const { name, status } =
      selected === 'none'
        ? { name: this.#countryWords.nowhere, status: [] }
        : describeCountry(selected, scene, this.#countryWords);
    return html`<section
      class="panel"
      part="panel"
      tabindex="-1"
      aria-labelledby="panel-name"
      @keydown=${this.#onKey}
    >
      <button class="close" aria-label=${this.#words.close} @click=${this.#leave}>
        <svg viewBox="0 0 12 12" aria-hidden="true"><path d="M1,1 11,11M11,1 1,11" /></svg>
      </button>
      <p class="name" id="panel-name">${name}</p>
      ${status.map((sentence) => html`<p>${sentence}</p>`)} ${this.#drawNear(scene)}
      ${this.#drawNames(scene)}
    </section>`;
  }

  #open(): void {
    const url = this.#host.feed || undefined;
    if (`${url}` === this.#opened) return;
    this.#close?.();
    this.#list = undefined;
    this.#failed = false;
    this.#opened = `${url}`;
    this.#close = openWholeList(url, (list) => void this.#take(list, `${url}`));
  }

  /** Shows a list that has come, or that none has; to read it took a task of its own. */
  async #take(list: readonly Signatory[] | undefined, opened: string): Promise<void> {
    await pause();
    if (opened !== this.#opened) return;
    this.#list = list ?? this.#list;
    this.#failed = !list;
    if (!list) addEventListener('online', this.#retry, { once: true });
    this.#host.requestUpdate();
  }

  /** Leads the focus into the panel when a reader has asked for it, and back when it closes. */
  #hear(question: Question | undefined): void {
    const { renderRoot, updateComplete } = this.#host;
    const active = (renderRoot as ShadowRoot).activeElement as HTMLElement | null;
    const before = this.#question;
    this.#question = question;
    this.#owed = !!question?.country;
    if (question?.country) {
      if (active && !active.closest('.panel')) this.#from = active;
      // A focus makes the browser lay the page out at once, which is a task of its own.
      void updateComplete.then(pause).then(() => {
        const panel = renderRoot.querySelector<HTMLElement>('.panel');
        panel?.focus({ preventScroll: true });
        panel?.scrollIntoView({ block: 'nearest' });
      });
    } else if (before?.country) {
      const from = this.#from?.isConnected ? this.#from : renderRoot.querySelector('svg');
      void updateComplete.then(() => from?.focus({ preventScroll: true }));
      this.#host.tellOfCountry(undefined, []);
    }
  }

  /** Tells the page of what the reader has asked for, once there is an answer. */
  #tell({ question }: Scene): void {
    if (!this.#owed || (!this.#list && !this.#failed)) return;
    this.#owed = false;
    const { country } = question!;
    const wanted = country === 'none' ? undefined : country;
    this.#host.tellOfCountry(
      country,
      this.#list?.filter((signatory) => signatory.country === wanted),
    );
  }

  readonly #leave = (): void => this.#host.select(undefined);

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#leave();
  };

  readonly #retry = (): void => {
    this.#opened = undefined;
    this.#host.requestUpdate();
  };

  #drawNear({ question, selected, language }: Scene): TemplateResult | typeof nothing {
    if (!question?.near.length || question.country !== selected) return nothing;
    const again = [question.country!, ...question.near];
    return html`<p class="near">
      <span>${this.#words.nearby}</span>
      ${question.near.map(
        (code) =>
          html`<button
            @click=${() =>
              this.#host.select(
                code,
                again.filter((other) => other !== code),
              )}
          >
            ${countryName(code, language)}
          </button>`,
      )}
    </p>`;
  }

  #drawNames(scene: Scene): TemplateResult {
    const words = this.#words;
    if (this.#list) return this.#names.draw(this.#list, scene, words, this.#countryWords);
    return this.#failed
      ? html`<p role="status">
          ${words.failed} <button class="plain" @click=${this.#retry}>${words.again}</button>
        </p>`
      : html`<p role="status">${words.loading}</p>`;
  }
}
