import { categories, type CountedCategory, type Signatory } from '../../feed/feed-types.js';
import { membershipOn, type Membership } from '../../selectors/membership.js';
import { countedCategory } from '../../selectors/tallies.js';
import { countryName } from '../../text/country-name.js';
import { pickText } from '../../text/pick-text.js';

/** A signatory as a line of a list. */
export interface NamedSignatory {
  readonly name: string;
  readonly category: CountedCategory;
  readonly membership: Membership;
  readonly signatory: Signatory;
}

/** A text without case and accents, to find one in another. */
export const searchable = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const order: readonly CountedCategory[] = [...categories, 'uncategorised'];

/**
 * Who of a country is on the list on a day, by category and name. The state
 * itself is left out: it is what the country is asked about.
 *
 * @param country as the feed has it; `none` for those without one
 * @param day `YYYY-MM-DD`
 * @param language BCP 47 tag
 */
export function namesOfCountry(
  signatories: readonly Signatory[],
  country: string,
  day: string,
  language: string,
): NamedSignatory[] {
  const { compare } = new Intl.Collator(language);
  const wanted = country === 'none' ? undefined : country;
  return signatories
    .filter((signatory) => signatory.country === wanted)
    .map((signatory) => ({
      name:
        pickText(signatory.name, language) ||
        (signatory.country ? countryName(signatory.country, language) : signatory.id),
      category: countedCategory(signatory),
      membership: membershipOn(signatory, day),
      signatory,
    }))
    .filter(
      ({ membership, category }) => membership !== 'none' && (!wanted || category !== 'state'),
    )
    .sort(
      (one, other) =>
        order.indexOf(one.category) - order.indexOf(other.category) ||
        compare(one.name, other.name),
    );
}
