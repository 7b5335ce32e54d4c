import { html, nothing, type TemplateResult } from 'lit';
import type { CountedCategory, Signatory } from '../../feed/feed-types.js';
import { fillMessage } from '../../text/fill-message.js';
import { formatDate } from '../../text/format-date.js';
import type { Words } from '../../text/load-words.js';
import type { CountryWords } from './describe-country.js';
import { namesOfCountry, searchable, type NamedSignatory } from './names-of-country.js';
import { frame } from './pause.js';
import type { Scene } from './scene.js';
import type { SignerMap } from './signer-map.js';

/** Names that are drawn unasked, and more each time that the reader comes near their end. */
const step = 150;
/** How many of them in one task: all at once are a long one on a slow phone. */
const atOnce = 20;

/** The signatories of a country by category, to be searched and read to their end. */
export class PanelNames {
  #query = '';
  #limit = atOnce;
  #grows = false;
  #names: { readonly key: unknown[]; readonly all: readonly NamedSignatory[] } | undefined;
  readonly #host: SignerMap;
  /** Those of the drawing under way. */
  #words!: Words<'mapPanel'>;
  #countryWords!: CountryWords;
  readonly #end = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) this.#showMore();
  });

  constructor(host: SignerMap) {
    this.#host = host;
  }

  /** Forgets what was searched for: the country is another. */
  startAnew(): void {
    this.#query = '';
    this.#limit = atOnce;
  }

  drawn(): void {
    this.#end.disconnect();
    const more = this.#host.renderRoot.querySelector('.panel .more');
    if (!more) return;
    if (this.#limit < step) void this.#grow();
    else this.#end.observe(more);
  }

  async #grow(): Promise<void> {
    if (this.#grows) return;
    this.#grows = true;
    await frame();
    this.#grows = false;
    this.#limit += atOnce;
    this.#host.requestUpdate();
  }

  ended(): void {
    this.#end.disconnect();
  }

  /** @param list everybody, of all countries */
  draw(
    list: readonly Signatory[],
    scene: Scene,
    words: Words<'mapPanel'>,
    countryWords: CountryWords,
  ): TemplateResult {
    this.#words = words;
    this.#countryWords = countryWords;
    const { chosen, language } = scene;
    const all = this.#namesOf(list, scene);
    const of = all.filter(({ category }) => !chosen.length || chosen.includes(category));
    const found = of.filter(({ name }) => searchable(name).includes(this.#query));
    const counts = {
      count: found.length.toLocaleString(language),
      total: all.length.toLocaleString(language),
    };
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

  /** The names of a country, worked out anew only when they change. */
  #namesOf(
    list: readonly Signatory[],
    { selected, day, language }: Scene,
  ): readonly NamedSignatory[] {
    const key = [list, selected, day, language];
    if (this.#names?.key.every((part, index) => part === key[index])) return this.#names.all;
    this.#names = { key, all: namesOfCountry(list, selected!, day, language) };
    return this.#names.all;
  }

  readonly #find = ({ target }: Event): void => {
    this.#query = searchable((target as HTMLInputElement).value.trim());
    this.#limit = atOnce;
    this.#host.requestUpdate();
  };

  readonly #showMore = (): void => {
    this.#limit += step;
    this.#host.requestUpdate();
  };

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
        <span>${count.toLocaleString(language)}</span>
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
