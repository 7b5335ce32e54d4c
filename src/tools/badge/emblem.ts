/** The elements' own drawing, 24 by 24: a check mark in a ring of nine dots, one a principle. */
export const emblem =
  '<circle cx="12" cy="12" r="9.5" stroke-dasharray="0 6.632" stroke-width="2.7"/><path d="m8 12.3 2.8 2.8 5.2-6" stroke-width="2"/>';

/** What a group around it needs; its colour is the stroke. */
export const emblemLook = 'fill="none" stroke-linecap="round" stroke-linejoin="round"';

/** Fonts that most systems have, then those of a bare server. */
export const sansSerif =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', 'Liberation Sans', 'DejaVu Sans', sans-serif";
