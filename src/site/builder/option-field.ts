import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { faultOfValue } from '../../options/fault-of-value.js';
import type { Option } from '../../options/read-options.js';
import { languages } from '../../text/locale-modules.js';
import { withCode } from './with-code.js';

/** The value of an option: nothing for one that is left out. */
export type Value = string | undefined;

/** What a language is called by who speaks it. */
function languageName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

const labelOf = (name: string): string =>
  name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

type Set = (value: Value) => void;
const listen =
  (set: Set) =>
  ({ target }: Event): void =>
    set((target as HTMLInputElement).value || undefined);

function select(
  { name }: Option,
  value: Value,
  set: Set,
  entries: readonly (readonly [string, string])[],
): TemplateResult {
  return html`<select
    id=${`option-${name}`}
    aria-describedby=${`hint-${name}`}
    .value=${live(value ?? '')}
    @change=${listen(set)}
  >
    ${entries.map(
      ([word, text]) =>
        html`<option
          value=${word}
          lang=${name === 'lang' && word ? word : nothing}
          ?selected=${word === (value ?? '')}
        >
          ${text}
        </option>`,
    )}
  </select>`;
}

function input(option: Option, value: Value, set: Set): TemplateResult {
  const { name, kind } = option;
  const types: Partial<Record<Option['kind'], string>> = {
    date: 'date',
    number: 'number',
    address: 'url',
  };
  // A field for days would not show a month or a year, which an element takes as well.
  const coarse = kind === 'date' && value && !/^\d{4}-\d\d-\d\d$/.test(value);
  return html`<input
    id=${`option-${name}`}
    type=${coarse ? 'text' : (types[kind] ?? 'text')}
    spellcheck="false"
    autocomplete="off"
    aria-invalid=${value !== undefined && faultOfValue(option, value) ? 'true' : nothing}
    aria-describedby=${`hint-${name}`}
    .value=${live(value ?? '')}
    @change=${listen(set)}
  />`;
}

function control(option: Option, value: Value, set: Set): TemplateResult {
  const { kind, values } = option;
  if (kind === 'choice') {
    const [standard, ...others] = values;
    const entries = [['', standard!] as const, ...others.map((word) => [word, word] as const)];
    return select(option, value === standard ? undefined : value, set, entries);
  }
  if (kind === 'language') {
    const known = languages.map((tag) => [tag, languageName(tag)] as const);
    const other = value && !languages.includes(value) ? [[value, value] as const] : [];
    return select(option, value, set, [['', 'As the page says'], ...known, ...other]);
  }
  return input(option, value, set);
}

/**
 * A field for an option of an element, made of what its manifest says.
 *
 * @param set takes a new value
 * @param search the field for a signatory
 */
export function optionField(
  option: Option,
  value: Value,
  set: Set,
  search: () => TemplateResult,
): TemplateResult {
  const { name, kind, hint } = option;
  const text = labelOf(name);
  // Where the attribute is called the same, once is enough.
  const label = text.toLowerCase() === name ? text : html`${text} <code>${name}</code>`;
  const fault = value === undefined ? undefined : faultOfValue(option, value);
  const hints = html`<p class="hint" id=${`hint-${name}`}>
    ${fault ? html`<strong>“${value}” ${fault}.</strong> ` : nothing}${withCode(hint)}
  </p>`;
  if (kind === 'switch') {
    return html`<div class="field switch">
      <input
        id=${`option-${name}`}
        type="checkbox"
        aria-describedby=${`hint-${name}`}
        .checked=${live(value !== undefined)}
        @change=${({ target }: Event) => set((target as HTMLInputElement).checked ? '' : undefined)}
      />
      <label for=${`option-${name}`}>${label}</label>
      ${hints}
    </div>`;
  }
  return html`<div class="field">
    <label for=${`option-${name}`}>${label}</label>
    ${kind === 'signatory' ? search() : control(option, value, set)} ${hints}
  </div>`;
}
