import type { ProblemKind } from '../../feed/feed-types.js';

/** What a publisher does about each kind of problem. */
export const advice: Readonly<Record<ProblemKind, string>> = {
  text: 'Write a text that is not empty, or a map from language tag to text.',
  date: 'Write a date that exists, as 2018-11-12, 2018-11 or 2018.',
  link: 'Write a whole address that begins with https:// or http://, or leave the field out.',
  count: 'Write a whole number from 0 to 1000000000.',
  list: 'Write a list in square brackets.',
  object: 'Write an object in curly brackets.',
  missing: 'Add the field: without it the entry says nothing and is left out.',
  duplicate: 'Give each signatory an id of its own: only the first with this one is shown.',
  category:
    'Use state, public-authority, civil-society or private-sector: others count as uncategorised.',
  country:
    'Use the two capital letters of ISO 3166-1, such as FR: other codes are never on the map.',
};
