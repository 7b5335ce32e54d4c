/** What no XML document may contain, and the signs that would turn the direction of what follows. */
const forbidden =
  // oxlint-disable-next-line no-control-regex -- those are what must not be there.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** Text of the feed as it may stand in a picture: in one line, and well-formed. */
export const plainText = (text: string): string =>
  text
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll(forbidden, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Text for HTML and SVG, in attributes and between tags. */
export const escapeMarkup = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
