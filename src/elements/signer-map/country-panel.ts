import { html, nothing, type TemplateResult } from 'lit';
import type { CountedCategory, Signatory } from '../../feed/feed-types.js';
import { countryName } from '../../text/country-name.js';
import { fillMessage } from '../../text/fill-message.js';
import { formatDate } from '../../text/format-date.js';
import { loadWords, type Words } from '../../text/load-words.js';
import { openWholeList } from '../shared/whole-list.js';
import { adoptStyles } from './adopt-styles.js';
import { panelStyles } from './country-panel.styles.js';
import { describeCountry, type CountryWords } from './describe-country.js';
import { namesOfCountry, searchable, type NamedSignatory } from './names-of-country.js';
import type { DrawPart } from './part.js';
import type { Question, Scene } from './scene.js';
import type { SignerMap } from './signer-map.js';

/** Names that are drawn at first, and more each time that the reader comes near their end. */
const step = 150;

/** Draws the panel of the selected country. See {@link PartModule}. */
export async function loadPart(host: SignerMap, locale: string): Promise<DrawPart> {
  const [words, countryWords] = await Promise.all([
    loadWords('mapPanel', locale),
    loadWords('describeCountry', locale),
  ]);
  adoptStyles(host, panelStyles);
  const panel = new CountryPanel(host, words, countryWords);
  return Object.assign((scene: Scene) => panel.draw(scene), {
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
  #query = '';
  #limit = step;
  #names: { readonly key: unknown[]; readonly all: readonly NamedSignatory[] } | undefined;
  readonly #host: SignerMap;
  readonly #words: Words<'mapPanel'>;
  readonly #countryWords: CountryWords;
  readonly #end = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) this.#showMore();
  });

  constructor(host: SignerMap, words: Words<'mapPanel'>, countryWords: CountryWords) {
    this.#host = host;
    this.#words = words;
    this.#countryWords = countryWords;
  }

  ended(): void {
    this.#close?.();
    this.#opened = undefined;
    this.#end.disconnect();
  }

  drawn(): void {
    this.#end.disconnect();
    const more = this.#host.renderRoot.querySelector('.panel .more');
    if (more) this.#end.observe(more);
  }

  /** The panel; closes it without a word when nothing is selected. */
  draw(scene: Scene): TemplateResult | typeof nothing {
    const { selected, question } = scene;
    if (question !== this.#question) this.#hear(question);
    if (selected !== this.#country) {
      this.#country = selected;
      this.#query = '';
      this.#limit = step;
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
    this.#close = openWholeList(url, (list) => {
      this.#list = list ?? this.#list;
      this.#failed = !list;
      this.#host.requestUpdate();
    });
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
      void updateComplete.then(() => {
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

  /** The names of a country, worked out anew only when they change. */
  #namesOf({ selected, day, language }: Scene): readonly NamedSignatory[] {
    const key = [this.#list, selected, day, language];
    if (this.#names?.key.every((part, index) => part === key[index])) return this.#names.all;
    this.#names = { key, all: namesOfCountry(this.#list!, selected!, day, language) };
    return this.#names.all;
  }

  readonly #leave = (): void => this.#host.select(undefined);

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#leave();
  };

  readonly #find = ({ target }: Event): void => {
    this.#query = searchable((target as HTMLInputElement).value.trim());
    this.#limit = step;
    this.#host.requestUpdate();
  };

  readonly #showMore = (): void => {
    this.#limit += step;
    this.#host.requestUpdate();
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
    if (!this.#list) {
      return this.#failed
        ? html`<p role="status">
            ${words.failed} <button class="plain" @click=${this.#retry}>${words.again}</button>
          </p>`
        : html`<p role="status">${words.loading}</p>`;
    }
    const { chosen, language } = scene;
    const all = this.#namesOf(scene);
    const of = all.filter(({ category }) => !chosen.length || chosen.includes(category));
    const found = of.filter(({ name }) => searchable(name).includes(this.#query));
    const numbers = new Intl.NumberFormat(language);
    const counts = { count: numbers.format(found.length), total: numbers.format(all.length) };
    const shown = found.slice(0, this.#limit);
    return html`${
        all.length > 8
          ? html`<div class="find">
              <input
                type="search"
                placeholder=${words.filter}
                aria-label=${words.filter}
                autocomplete="off"
                @input=${this.#find}
              />
              <span role="status">${fillMessage(words.shown, counts, language)}</span>
            </div>`
          : nothing
      }
      ${found.length ? nothing : html`<p>${all.length ? words.nothing : words.nobody}</p>`}

      <div class="list" role="group" tabindex="0" aria-labelledby="panel-name">
        ${[...new Set(shown.map(({ category }) => category))].map((category) =>
          this.#drawCategory(category, shown, found, scene),
        )}
        ${
          found.length > shown.length
            ? html`<button class="more plain" @click=${this.#showMore}>${words.more}</button>`
            : nothing
        }
      </div>`;
  }

  #drawCategory(
    category: CountedCategory,
    shown: readonly NamedSignatory[],
    found: readonly NamedSignatory[],
    { language }: Scene,
  ): TemplateResult {
    const count = found.filter((one) => one.category === category).length;
    const id = `names-${category}`;
    return html`<p class="group" id=${id}>
        ${this.#countryWords[category]}
        <span>${new Intl.NumberFormat(language).format(count)}</span>
      </p>
      <ul class="names" role="list" aria-labelledby=${id}>
        ${shown
          .filter((one) => one.category === category)
          .map(
            ({ name, signatory, membership }) =>
              html`<li>
                <bdi>${signatory.url ? html`<a href=${signatory.url}>${name}</a>` : name}</bdi>
                <span>${this.#dateOf(signatory, membership, language)}</span>
              </li>`,
          )}
      </ul>`;
  }

  #dateOf({ joined, listed, left }: Signatory, membership: string, language: string): string {
    if (membership === 'left') {
      return fillMessage(this.#words.left, { date: formatDate(left!, language) }, language).join(
        '',
      );
    }
    if (joined) return formatDate(joined, language);
    return listed
      ? fillMessage(this.#words.listed, { date: formatDate(listed, language) }, language).join('')
      : '';
  }
}
