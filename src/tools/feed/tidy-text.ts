/** Text without white space at its ends and with single plain spaces inside. */
export const tidyText = (text: string): string => text.trim().replace(/\s+/gu, ' ');
