import { lastDay } from '../../feed/coarse-date.js';

/** Tells the developer of an attribute that means nothing. */
export function warnUnless(makesSense: unknown, element: HTMLElement, attribute: string): void {
  if (makesSense) return;
  const said = `<${element.localName}>: ${attribute}="${element.getAttribute(attribute)}"`;
  import('./warn.js').then(
    ({ warn }) => warn(`${said} means nothing and is left aside.`),
    () => undefined,
  );
}

/** Tells the developer of an `as-of` that is no ISO 8601 date. */
export const warnOfDate = (element: HTMLElement & { asOf?: string | undefined }): void =>
  warnUnless(!element.asOf || lastDay(element.asOf), element, 'as-of');
