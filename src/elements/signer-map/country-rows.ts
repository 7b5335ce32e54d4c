import type { CountryStanding } from '../../selectors/signatories-by-country.js';
import { countryName } from '../../text/country-name.js';
import { organisationCategories, type CountryWords } from './describe-country.js';
import type { Scene } from './scene.js';

/** A country of which something shows. */
export interface CountryRow {
  /** As the feed has it; absent for those without a country. */
  readonly code: string | undefined;
  readonly name: string;
  readonly standing: CountryStanding;
  /** 0 for countries that the map knows, 1 for other codes, 2 for those without a country. */
  readonly rank: 0 | 1 | 2;
}

/** The map as rows: each country of which anything shows, by rank and name. */
export function countryRows(
  { world, standings, show, language }: Scene,
  words: CountryWords,
): CountryRow[] {
  const { compare } = new Intl.Collator(language);
  return Array.from(standings, ([code, standing]): CountryRow => ({
    code,
    standing,
    name: code ? countryName(code, language) : words.nowhere,
    rank: code ? (world.anchors.has(code) ? 0 : 1) : 2,
  }))
    .filter(
      ({ standing }) =>
        (show !== 'organisations' && standing.status !== 'none') || standing.organisations,
    )
    .sort((one, other) => one.rank - other.rank || compare(one.name, other.name));
}

/** The categories of organisations of which any row has one, if organisations show. */
export const categoriesOf = (
  rows: readonly CountryRow[],
  { show }: Scene,
): (typeof organisationCategories)[number][] =>
  organisationCategories.filter(
    (category) => show !== 'states' && rows.some(({ standing }) => standing.counts[category]),
  );
