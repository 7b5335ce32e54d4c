import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { readOptions, type Option } from '../../options/read-options.js';
import { choiceOf, type Chosen } from './choice-of.js';
import { optionField } from './option-field.js';
import { colours, type BuilderState, type Frame, type Place } from './page-state.js';
import { placesToPaste } from './places.js';
import { widgetNames } from './widget-names.js';
import { withCode } from './with-code.js';
import './copy-button.js';
import './signatory-search.js';
import type { SignatorySearch } from './signatory-search.js';

/** All that the page shows. */
export interface PageContent extends Chosen {
  readonly change: (changes: Partial<BuilderState>) => void;
}

/** Options that few change. */
const seldom = new Set<Option['kind']>(['address']);
const isSeldom = ({ kind, name }: Option): boolean => seldom.has(kind) || name === 'loading';

const firstSentence = (text: string): string => /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;

function radios<Word extends string>(
  group: string,
  words: readonly (readonly [Word, unknown])[],
  chosen: Word,
  choose: (word: Word) => void,
): TemplateResult[] {
  return words.map(
    ([word, label]) =>
      html`<label class="radio">
        <input
          type="radio"
          name=${group}
          .value=${word}
          .checked=${live(word === chosen)}
          @change=${() => choose(word)}
        />
        <span>${label}</span>
      </label>`,
  );
}

function drawForm({
  state,
  elements,
  names,
  language,
  ownFiles,
  change,
}: PageContent): TemplateResult {
  const element = elements.find(({ tagName }) => tagName === state.widget)!;
  const options = readOptions(element, elements).filter(({ idle }) => !idle);
  const { attributes } = state;
  const field = (option: Option): TemplateResult => {
    const { [option.name]: value, ...others } = attributes;
    return optionField(
      option,
      value,
      (next) =>
        change({ attributes: next === undefined ? others : { ...others, [option.name]: next } }),
      () =>
        html`<signatory-search
          .signatories=${names}
          .value=${value ?? ''}
          .language=${language}
          @change=${({ target }: Event) =>
            change({ attributes: { ...attributes, signatory: (target as SignatorySearch).value } })}
        ></signatory-search>`,
    );
  };
  const widgets = elements.map(({ tagName }) => {
    const known = widgetNames[tagName];
    const label = html`<svg viewBox="0 0 48 32" aria-hidden="true">${known?.drawing}</svg>
      ${known?.name ?? tagName}`;
    return [tagName, label] as const;
  });
  return html`<form class="form" @submit=${(event: Event) => event.preventDefault()}>
    <fieldset class="widgets">
      <legend>What to show</legend>
      <div>${radios('widget', widgets, state.widget, (widget) => change({ widget }))}</div>
      <p class="hint">${withCode(firstSentence(element.description ?? ''))}</p>
    </fieldset>
    <fieldset>
      <legend>Options</legend>
      ${options.filter((option) => !isSeldom(option)).map(field)}
    </fieldset>
    <details>
      <summary>More options</summary>
      ${options.filter(isSeldom).map(field)}
      <div class="field">
        <label for="files">Where the files are</label>
        <input
          id="files"
          type="url"
          spellcheck="false"
          autocomplete="off"
          aria-describedby="hint-files"
          placeholder=${ownFiles}
          .value=${live(state.files)}
          @change=${({ target }: Event) => {
            const { value } = target as HTMLInputElement;
            change({ files: value && !value.endsWith('/') ? `${value}/` : value });
          }}
        />
        <p class="hint" id="hint-files">
          Address of the folder <code>dist</code> that the snippet names; this site’s own if empty.
        </p>
      </div>
    </details>
    <p>
      <button type="button" class="plain" @click=${() => change({ attributes: {} })}>
        Clear all options
      </button>
    </p>
  </form>`;
}

function drawPreview({ state, change }: PageContent): TemplateResult {
  const words = <Word extends string>(list: readonly Word[]) =>
    list.map((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)] as const);
  return html`<section class="preview" aria-labelledby="preview">
    <header>
      <h2 id="preview">How it looks</h2>
      <fieldset class="segments">
        <legend>Width</legend>
        ${radios('frame', words<Frame>(['phone', 'column', 'wide']), state.frame, (frame) => change({ frame }))}
      </fieldset>
      <fieldset class="segments">
        <legend>Colours</legend>
        ${radios('colours', words(colours), state.colours, (next) => change({ colours: next }))}
      </fieldset>
    </header>
    <div class="table">
      <div class=${`frame ${state.frame} ${state.colours}`}>
        <iframe src="preview.html" title="The widget, live"></iframe>
      </div>
    </div>
  </section>`;
}

function drawSnippet(content: PageContent): TemplateResult {
  const { state, feed, change } = content;
  const choice = choiceOf(content);
  const entries = Object.entries(placesToPaste) as [Place, (typeof placesToPaste)[Place]][];
  const offered = entries.filter(
    ([, { badgeOnly }]) => !badgeOnly || state.widget === 'signatory-badge',
  );
  const chosen = offered.some(([place]) => place === state.place) ? state.place : 'html';
  const { advice, write, once } = placesToPaste[chosen];
  const code = write(choice, feed);
  const further = once?.(choice) ?? [];
  const codes = [code, ...further.map((one) => one.code)];
  const isLocal = /^(localhost|127\.|\[::1\])/.test(new URL(choice.files).hostname);
  return html`<section class="snippet" aria-labelledby="snippet">
    <h2 id="snippet">Take it with you</h2>
    <fieldset class="segments">
      <legend>For</legend>
      ${radios(
        'place',
        offered.map(([place, { name }]) => [place, name] as const),
        chosen,
        (place) => change({ place }),
      )}
    </fieldset>
    <p>${advice}</p>
    ${
      isLocal && codes.some((one) => one?.includes(choice.files))
        ? html`<p class="note">
            These files are on this machine: say under “More options” where yours are.
          </p>`
        : nothing
    }
    ${further.map(
      ({ title, code: needed }) =>
        html`<h3>${title}</h3>
          <pre tabindex="0" aria-label=${title}><code>${needed}</code></pre>`,
    )}
    ${further.length ? html`<h3>Wherever it should stand</h3>` : nothing}
    <pre
      class="main"
      tabindex="0"
      aria-label="Snippet"
    ><code>${code ?? 'Waiting for the data …'}</code></pre>
    <p class="actions">
      <copy-button .text=${code ?? ''} label="Copy the snippet"></copy-button>
      <copy-button .text=${location.href} label="Copy a link to this"></copy-button>
    </p>
  </section>`;
}

/** The builder’s form, its preview and its snippet. */
export const drawPage = (content: PageContent): TemplateResult =>
  html`${drawForm(content)}
    <div class="result">${drawPreview(content)} ${drawSnippet(content)}</div>`;
