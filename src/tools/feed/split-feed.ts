import type {
  Feed,
  FeedText,
  Principle,
  Signatory,
  SignatoryReferences,
} from '../../feed/feed-types.js';
import schema from '../../feed/feed-1.schema.json';
import { languages } from '../../text/locale-modules.js';
import { pickLanguage, pickText } from '../../text/pick-text.js';
import { countSignatories, type SignatoryCount } from './count-by-date.js';

/** The documents of a feed by their paths from its folder; contents are JSON values. */
export type FeedDocuments = ReadonlyMap<string, unknown>;

/** A feed without its signatories: what a publisher writes by hand. */
export type FeedTemplate = Omit<Feed, 'signatories'> & { readonly $schema?: string | undefined };

const schemaFile = 'feed-1.schema.json';

/** The feed as one document with everything in it, and the schema that it names. */
export function wholeFeed(
  template: FeedTemplate,
  signatories: readonly Signatory[],
): FeedDocuments {
  return withSchema([
    ['feed.json', { ...index(template, countSignatories(signatories)), signatories }],
  ]);
}

/**
 * The feed in documents of every size. Each of them is a feed by itself that
 * holds no more than its readers show (the principles once more in each
 * language), but for `signatories.json`, which is the
 * bare list.
 */
export function splitFeed(
  template: FeedTemplate,
  signatories: readonly Signatory[],
): FeedDocuments {
  const { updated, source, pledge } = template;
  const { name, shortName, url } = pledge;
  // A badge shows whose list it is and links there; its page pays for nothing else.
  const badge = {
    ...{ version: 1, updated, source: { url: source?.url ?? url } },
    pledge: { name, shortName },
  };
  return new Map([
    ...summaries(template, countSignatories(signatories), {
      count: signatories.length,
      all: 'signatories.json',
      byId: 'signatories/{id}.json',
    }),
    ['signatories.json', signatories],
    ...signatories.map((signatory): [string, unknown] => [
      `signatories/${signatory.id}.json`,
      { ...badge, signatories: [forBadge(signatory)] },
    ]),
  ]);
}

/** The documents of a feed that name nobody. */
export function summaries(
  template: FeedTemplate,
  counted: SignatoryCount,
  where: SignatoryReferences,
): FeedDocuments {
  const { updated, source, pledge } = template;
  const { principles, absent, ...bare } = pledge;
  const { name, shortName, url } = bare;
  const head = { version: 1, updated, source };
  const references = { ...where, byCountry: 'countries.json' };
  const { milestones, totals } = index(template, counted);
  const counts = { ...references, counts: counted.byDate };
  const countries = { ...references, countries: counted.byCountry };
  return withSchema([
    ['feed.json', { ...index(template, counted), signatories: counts }],
    ['principles.json', { ...head, pledge: { ...bare, principles } }],
    ['counts.json', { ...head, pledge: bare, milestones, totals, signatories: counts }],
    [
      'countries.json',
      { ...head, pledge: { ...bare, absent }, milestones, totals, signatories: countries },
    ],
    ...(principles ? languagesOf(principles) : []).map((language): [string, unknown] => [
      `principles/${language}.json`,
      {
        version: 1,
        updated,
        pledge: {
          name: pickText(shortName ?? name, language),
          url,
          principles: inLanguage(principles ?? [], language),
        },
      },
    ]),
  ]);
}

/** A signatory without what a badge does not show: its kind, and the listing that joining makes idle. */
const forBadge = ({ kind, listed, ...rest }: Signatory): Signatory =>
  rest.joined ? rest : { ...rest, listed };

/** The languages that any principle has a text in, and those of our words. */
const languagesOf = (principles: readonly Principle[]): string[] => [
  ...new Set([
    ...languages,
    ...principles.flatMap(({ title, summary }) =>
      [title, summary].flatMap((text) => (typeof text === 'object' ? Object.keys(text) : [])),
    ),
  ]),
];

/**
 * The principles with their texts in one language. A text that is not to be had in it is
 * taken from another one by the feed's rule, and says from which.
 */
function inLanguage(principles: readonly Principle[], language: string): Principle[] {
  const pick = (text: FeedText): FeedText => {
    const picked = pickLanguage(text, language);
    const said = pickText(text, language);
    return picked === undefined || picked === language ? said : { [picked]: said };
  };
  return principles.map(({ title, summary, ...rest }) => ({
    ...rest,
    title: pick(title),
    ...(summary === undefined ? {} : { summary: pick(summary) }),
  }));
}

/** What the index and the whole feed have in common. */
const index = (
  { $schema = schemaFile, updated, source, pledge, milestones, totals }: FeedTemplate,
  counted: SignatoryCount,
): FeedTemplate & { readonly version: number } => ({
  $schema,
  version: 1,
  updated,
  source,
  pledge,
  milestones,
  totals: totals ?? counted.byCategory,
});

const withSchema = (documents: readonly [string, unknown][]): FeedDocuments =>
  new Map([...documents, [schemaFile, schema]]);
