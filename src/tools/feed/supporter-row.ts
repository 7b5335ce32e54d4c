/** The columns of the official list that the feed is made of, and two that a list may have besides. */
export const supporterColumns = {
  required: ['name', 'category', 'nationality'],
  optional: ['nature', 'website', 'date_signed', 'first_listed', 'file', 'id', 'date_left'],
} as const;

export type SupporterColumn =
  (typeof supporterColumns.required)[number] | (typeof supporterColumns.optional)[number];

/** The tidied fields of one row; a field that is empty or that the file does not have is ''. */
export type SupporterRow = Readonly<Record<SupporterColumn, string>>;
