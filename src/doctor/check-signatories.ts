import type { Embed } from './find-embeds.js';
import type { Finding } from './finding.js';

/** How many of a feed's signatories fit the name or id in a badge; undefined if that is not known. */
export type CountFitting = (embed: Embed) => number | undefined;

/** Badges of somebody who is not on the list, or of several. */
export function checkSignatories(embeds: readonly Embed[], countFitting: CountFitting): Finding[] {
  return embeds.flatMap((embed): Finding[] => {
    const { signatory } = embed.attributes;
    const count = signatory?.trim() ? countFitting(embed) : undefined;
    if (count === undefined || count === 1) return [];
    const { line } = embed.element;
    return [
      count
        ? {
            kind: 'problem',
            code: 'several-signatories',
            line,
            message: `${count} on the list have the name "${signatory}": the badge says so and names none.`,
            remedy: 'Write the id of the one that is meant: the builder finds it.',
          }
        : {
            kind: 'problem',
            code: 'unknown-signatory',
            line,
            message: `"${signatory}" is not on the list: the badge says that, too.`,
            remedy: 'Look the name up in the builder, which writes the id.',
          },
    ];
  });
}
