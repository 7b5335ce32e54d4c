import { safeLink } from '../text/safe-link.js';
import { lastDay } from './coarse-date.js';
import type { FeedText, ProblemKind } from './feed-types.js';

/** Takes note of a problem at a JSON pointer. */
export type Report = (pointer: string, problem: ProblemKind) => void;

/** Reads one untrusted value: gives it back checked, or reports it and gives undefined. */
export type Rule<T> = (value: unknown, pointer: string, report: Report) => T | undefined;

/** Whether the value is a JSON object. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own member of an object; undefined for whatever a page has added to `Object.prototype`. */
export const own = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** A rule that keeps what passes the test. */
const rule =
  <T>(kind: ProblemKind, passes: (value: unknown) => unknown): Rule<T> =>
  (value, pointer, report) =>
    passes(value) ? (value as T) : void report(pointer, kind);

const isString = (value: unknown): value is string => typeof value === 'string';

/** One string that is not empty. */
export const string: Rule<string> = rule('text', (value) => isString(value) && value);

/** A member's name as a step of a JSON pointer. */
const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

const canonical = (tag: string): string => {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    return tag;
  }
};

/** A text for people: a string, or a language map; its tags come back in canonical form. */
export const text: Rule<FeedText> = (value, pointer, report) => {
  if (isString(value) && value) return value;
  const texts = Object.create(null) as Record<string, string>;
  const wrong: string[] = [];
  for (const [tag, entry] of isObject(value) ? Object.entries(value) : []) {
    if (isString(entry) && entry) texts[canonical(tag)] = entry;
    else wrong.push(`${pointer}/${escaped(tag)}`);
  }
  if (!Object.keys(texts).length) return void report(pointer, 'text');
  for (const place of wrong) report(place, 'text');
  return texts;
};

/** Dates that were found to exist: a list has the same few days again and again. */
const known = new Set<string>();

/** A date that exists, coarse or not. */
export const date: Rule<string> = rule(
  'date',
  (value) =>
    isString(value) && (known.has(value) || (lastDay(value) !== undefined && known.add(value))),
);

/** A time whose day exists. */
export const time: Rule<string> = rule(
  'date',
  (value) => isString(value) && /^\d{4}-\d\d-\d\d(T|$)/.test(value) && lastDay(value.slice(0, 10)),
);

/** An address that a reader may follow. */
export const link: Rule<string> = rule('link', safeLink);

/** A whole number from 0 to a thousand million. */
export const count: Rule<number> = rule(
  'count',
  (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 1e9,
);

/** A list without the entries that the rule for one refuses. */
export const list =
  <T>(item: Rule<T>): Rule<T[]> =>
  (value, pointer, report) => {
    if (!Array.isArray(value)) return void report(pointer, 'list');
    const kept: T[] = [];
    value.forEach((entry, index) => {
      const checked = item(entry, `${pointer}/${index}`, report);
      if (checked !== undefined) kept.push(checked);
    });
    return kept;
  };

/**
 * An object as a map from key to what a rule makes of the member; keys that
 * `name` refuses are left out. The result has no prototype.
 */
export const map =
  <T>(
    item: Rule<T>,
    name: (key: string, pointer: string, report: Report) => string | undefined = (key) => key,
    add: (sum: T, more: T) => T = (_, more) => more,
  ): Rule<Record<string, T>> =>
  (value, pointer, report) => {
    if (!isObject(value)) return void report(pointer, 'object');
    const result = Object.create(null) as Record<string, T>;
    for (const key of Object.keys(value)) {
      const at = `${pointer}/${escaped(key)}`;
      const checked = item(value[key], at, report);
      const known = name(key, at, report);
      if (checked === undefined || known === undefined) continue;
      result[known] = known in result ? add(result[known]!, checked) : checked;
    }
    return result;
  };

/**
 * An object with the given members; one that is absent or refused is undefined,
 * unknown ones are ignored. Without a required member there is no object.
 */
export const shape =
  <T extends object>(
    fields: { readonly [Key in keyof T]-?: Rule<NonNullable<T[Key]>> },
    ...required: (keyof T & string)[]
  ): Rule<T> =>
  (value, pointer, report) => {
    if (!isObject(value)) return void report(pointer, 'object');
    const result = Object.create(null) as Partial<T>;
    for (const key of Object.keys(fields) as (keyof T & string)[]) {
      const member = own(value, key);
      const at = `${pointer}/${key}`;
      if (member !== undefined) result[key] = fields[key](member, at, report) as T[typeof key];
      else if (required.includes(key)) report(at, 'missing');
    }
    return required.every((key) => result[key] !== undefined) ? (result as T) : undefined;
  };
