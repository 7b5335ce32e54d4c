import { categories, type Feed } from '../../feed/feed-types.js';
import { namedOn } from '../../selectors/named-on.js';
import type { Tally } from '../../selectors/tallies.js';
import { fillMessage } from '../../text/fill-message.js';
import { formatDate } from '../../text/format-date.js';
import type { Scene } from './scene.js';

/**
 * How many had signed, in a sentence; where a published total knows of more than
 * the map can show, the sentence has both numbers.
 */
export function mapHeadline(
  feed: Feed,
  tallies: readonly Tally[],
  {
    show,
    chosen,
    day,
    past,
    words,
    language,
  }: Pick<Scene, 'show' | 'chosen' | 'day' | 'past' | 'words' | 'language'>,
): string {
  const who = show === 'organisations' ? show : 'states';
  const [state, ...others] = categories;
  const organisations = [...others, 'uncategorised'] as const;
  const counted =
    who === 'states'
      ? [state]
      : organisations.filter((category) => !chosen.length || chosen.includes(category));
  const { named, published, day: known } = namedOn(feed, tallies, day, counted);
  const count = published ?? named;
  const say = (
    message: Parameters<typeof fillMessage>[0],
    values: Record<string, string>,
  ): string => fillMessage(message, values, language, count).join('');
  return say(published ? words.named : past ? words.past : words.now, {
    who: say(words[who], { count: count.toLocaleString(language) }),
    named: named.toLocaleString(language),
    // A date that is torn apart at the end of a line is hard to read.
    date: formatDate(known, language).replaceAll(' ', '\u00a0'),
  });
}
