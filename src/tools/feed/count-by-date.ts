import {
  categories,
  isCategory,
  type CountedCategory,
  type Counts,
  type CountsByCategory,
  type CountsByDate,
  type DatedCounts,
  type Signatory,
} from '../../feed/feed-types.js';

/** Every category under which a signatory may count, in the order in which they are written. */
export const countedCategories: readonly CountedCategory[] = [...categories, 'uncategorised'];

/** Signatories by category; categories without any are absent. */
export function countByCategory(signatories: readonly Signatory[]): Counts {
  const groups = groupBy(signatories, countedAs);
  return inOrder(countedCategories, (category) => groups.get(category)?.length);
}

/** Dated numbers of signatories by category, as the format has them. */
export function countByDate(signatories: readonly Signatory[]): CountsByCategory {
  const groups = groupBy(signatories, countedAs);
  return inOrder(countedCategories, (category) => {
    const group = groups.get(category);
    return group && datedCounts(group);
  });
}

/** Dated numbers by country in the order of the codes; `none`, for signatories without one, is last. */
export function countByCountry(
  signatories: readonly Signatory[],
): Readonly<Record<string, CountsByCategory>> {
  const groups = groupBy(signatories, ({ country }) => country ?? 'none');
  const countries = [...groups.keys()].filter((country) => country !== 'none').sort();
  return inOrder([...countries, 'none'], (country) => {
    const group = groups.get(country);
    return group && countByDate(group);
  }) as Readonly<Record<string, CountsByCategory>>;
}

const countedAs = ({ category }: Signatory): CountedCategory =>
  isCategory(category) ? category : 'uncategorised';

function datedCounts(signatories: readonly Signatory[]): DatedCounts {
  const undated = signatories.filter(({ joined, listed }) => !joined && !listed).length;
  return {
    ...byDay('joined', signatories, ({ joined }) => joined),
    ...byDay('listed', signatories, ({ joined, listed }) => (joined ? undefined : listed)),
    ...byDay('left', signatories, ({ left }) => left),
    ...(undated ? { undated } : {}),
  };
}

/** A member with the numbers by day, oldest first; none if there are no days. */
function byDay(
  basis: 'joined' | 'listed' | 'left',
  signatories: readonly Signatory[],
  dayOf: (signatory: Signatory) => string | undefined,
): DatedCounts {
  const groups = groupBy(signatories, dayOf);
  const days = [...groups.keys()].filter((day) => day !== undefined).sort();
  if (!days.length) return {};
  return { [basis]: inOrder(days, (day) => groups.get(day)?.length) as CountsByDate };
}

/** An object with its members in the given order; those without a value are absent. */
const inOrder = <Key extends string, Value>(
  keys: readonly Key[],
  value: (key: Key) => Value | undefined,
): { [Name in Key]?: Value } =>
  Object.fromEntries(
    keys.map((key) => [key, value(key)] as const).filter(([, member]) => member !== undefined),
  ) as { [Name in Key]?: Value };

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
