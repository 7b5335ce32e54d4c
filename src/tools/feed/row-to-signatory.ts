import { lastDay } from '../../feed/coarse-date.js';
import { isCategory, type FeedText, type Signatory } from '../../feed/feed-types.js';
import { safeLink } from '../../text/safe-link.js';
import { countryCode, countryName } from './country-code.js';
import type { IdSet } from './id-set.js';
import { makeSlug, takeId } from './make-id.js';
import type { SupporterColumn, SupporterRow } from './supporter-row.js';

/** Words for what the list says of a signatory's nature, in the feed's languages. */
export type Kinds = Readonly<Record<string, FeedText>>;

/** Takes note of something doubtful in a row. */
export type Remark = (remark: string) => void;

/**
 * Makes a signatory of a tidied and corrected row.
 *
 * @param taken ids in use; grows by the new one
 * @returns undefined if the row names neither a signatory nor a country
 */
export function rowToSignatory(
  row: SupporterRow,
  kinds: Kinds,
  taken: IdSet,
  remark: Remark,
): Signatory | undefined {
  const { category, nature } = row;
  const country = readCountry(row.nationality, remark);
  // Its country names a state, in each reader's own language.
  const named = category === 'state' && country ? '' : row.name;
  if (!named && category !== 'state') return undefined;
  if (!named && !country) return undefined;
  if (!category) remark('has no category, so it counts as uncategorised');
  else if (!isCategory(category)) {
    remark(`has the unknown category "${category}", so it counts as uncategorised`);
  }
  const slug =
    makeSlug(row.id) ||
    makeSlug(named || (country && (countryName(country) ?? country)) || '') ||
    makeSlug(row.file.replace(/\.\w+$/, '')) ||
    'signatory';
  return {
    id: takeId(slug, category, taken),
    ...present('name', named),
    ...present('category', category),
    ...present('kind', Object.hasOwn(kinds, nature) ? kinds[nature] : nature),
    ...present('country', country),
    ...present('joined', readDate(row, 'date_signed', remark)),
    ...present('left', readDate(row, 'date_left', remark)),
    ...present('listed', readDate(row, 'first_listed', remark)),
    ...present('url', readLink(row.website, remark)),
  };
}

/** The member unless it is empty. */
const present = <Key extends string, Value>(
  key: Key,
  value: Value | '' | undefined,
): { [Name in Key]?: Value } => (value ? ({ [key]: value } as { [Name in Key]?: Value }) : {});

function readCountry(listed: string, remark: Remark): string {
  const code = countryCode(listed);
  if (listed && !code)
    remark(`has the nationality "${listed}", which is no ISO 3166-1 code; kept as written`);
  return code ?? listed;
}

function readDate(row: SupporterRow, column: SupporterColumn, remark: Remark): string | undefined {
  const date = row[column];
  if (!date || lastDay(date)) return date;
  remark(`has the ${column} "${date}", which is no date such as 2018-11-12; left out`);
  return undefined;
}

function readLink(website: string, remark: Remark): string | undefined {
  const link = safeLink(website);
  if (website && !link)
    remark(`has the website "${website}", which is no https: or http: address; left out`);
  return link;
}
