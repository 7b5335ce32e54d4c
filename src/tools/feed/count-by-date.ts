import {
  categories,
  isCategory,
  type CountedCategory,
  type Counts,
  type CountsByCategory,
  type DatedCounts,
  type Signatory,
} from '../../feed/feed-types.js';

/** Every category under which a signatory may count, in the order in which they are written. */
export const countedCategories: readonly CountedCategory[] = [...categories, 'uncategorised'];

/** What is counted by day. */
const bases = ['joined', 'listed', 'left'] as const;

type Days = Map<string, number>;

/** Dated numbers of one category. */
interface Group extends Readonly<Record<(typeof bases)[number], Days>> {
  total: number;
  undated: number;
}

/** Dated numbers by category. */
type Groups = Map<CountedCategory, Group>;

/**
 * Counts signatories one after the other. What it keeps grows with the countries,
 * categories and days, not with the signatories.
 */
export class SignatoryCount {
  readonly #all: Groups = new Map();
  readonly #countries = new Map<string, Groups>();
  /** Signatories so far. */
  total = 0;

  add(signatory: Signatory): void {
    const { country = 'none' } = signatory;
    this.total++;
    const groups = this.#countries.get(country) ?? (new Map() as Groups);
    this.#countries.set(country, groups);
    for (const group of [groupOf(this.#all, signatory), groupOf(groups, signatory)]) {
      count(group, signatory);
    }
  }

  /** Signatories by category; categories without any are absent. */
  get byCategory(): Counts {
    return inOrder(countedCategories, (category) => this.#all.get(category)?.total);
  }

  /** Dated numbers of signatories by category, as the format has them. */
  get byDate(): CountsByCategory {
    return dated(this.#all);
  }

  /** Dated numbers by country in the order of the codes; `none`, for signatories without one, is last. */
  get byCountry(): Readonly<Record<string, CountsByCategory>> {
    const countries = [...this.#countries.keys()].filter((country) => country !== 'none').sort();
    return inOrder([...countries, 'none'], (country) => {
      const groups = this.#countries.get(country);
      return groups && dated(groups);
    }) as Readonly<Record<string, CountsByCategory>>;
  }
}

/** Counts a whole list. */
export function countSignatories(signatories: readonly Signatory[]): SignatoryCount {
  const counted = new SignatoryCount();
  for (const signatory of signatories) counted.add(signatory);
  return counted;
}

function groupOf(groups: Groups, { category }: Signatory): Group {
  const name = isCategory(category) ? category : 'uncategorised';
  const group = groups.get(name) ?? {
    total: 0,
    undated: 0,
    joined: new Map(),
    listed: new Map(),
    left: new Map(),
  };
  groups.set(name, group);
  return group;
}

function count(group: Group, { joined, listed, left }: Signatory): void {
  group.total++;
  if (joined) countDay(group.joined, joined);
  else if (listed) countDay(group.listed, listed);
  else group.undated++;
  if (left) countDay(group.left, left);
}

const countDay = (days: Days, day: string): void => void days.set(day, (days.get(day) ?? 0) + 1);

const dated = (groups: Groups): CountsByCategory =>
  inOrder(countedCategories, (category) => {
    const group = groups.get(category);
    return group && datedCounts(group);
  });

/** The members that there are numbers for, with their days oldest first. */
const datedCounts = (group: Group): DatedCounts => ({
  ...Object.fromEntries(
    bases
      .filter((basis) => group[basis].size)
      .map((basis) => [
        basis,
        inOrder([...group[basis].keys()].sort(), (day) => group[basis].get(day)),
      ]),
  ),
  ...(group.undated ? { undated: group.undated } : {}),
});

/** An object with its members in the given order; those without a value are absent. */
const inOrder = <Key extends string, Value>(
  keys: readonly Key[],
  value: (key: Key) => Value | undefined,
): { [Name in Key]?: Value } =>
  Object.fromEntries(
    keys.map((key) => [key, value(key)] as const).filter(([, member]) => member !== undefined),
  ) as { [Name in Key]?: Value };
