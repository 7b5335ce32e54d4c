/** One sentence in the forms that a language's plurals ask for (`Intl.PluralRules`). */
export type PluralMessage = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** A sentence with `{placeholders}`. */
export type Message = string | PluralMessage;

/** The words of one element in one language. */
export type Messages<Key extends string> = Readonly<Record<Key, Message>>;
