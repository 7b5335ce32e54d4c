import { lastDay } from '../feed/coarse-date.js';
import type { Allowed } from './read-options.js';

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

/** What is wrong with the value of an option, as the end of a sentence; undefined if nothing is. */
export function faultOfValue({ kind, values }: Allowed, value: string): string | undefined {
  switch (kind) {
    case 'choice':
      return values.includes(value) ? undefined : `is none of ${values.join(', ')}`;
    case 'number':
      return value.trim() && Number.isFinite(Number(value)) ? undefined : 'is no number';
    case 'date':
      return lastDay(value) ? undefined : 'is no date like 2018-11-12';
    case 'language':
      return isLanguage(value) ? undefined : 'is no language tag like en or pt-BR';
    case 'signatory':
      return value.trim() ? undefined : 'names nobody';
    case 'switch':
      return /^(false|no|off|0)$/i.test(value)
        ? 'switches it on all the same: leave the attribute out'
        : undefined;
    default:
      return undefined;
  }
}
