import type { Page } from 'puppeteer-core';

/** Attributes that are kept, by tag; `*` stands for all tags, and a name that ends in `*` for its beginning. */
export type Kept = Readonly<Record<string, readonly string[]>>;

/**
 * What authors and contributors may save in WordPress, as far as the guides need it, after
 * wp_kses_allowed_html() and _wp_add_global_attributes() in wp-includes/kses.php. wp_kses() of
 * WordPress 6.1.9 was run on the guide's snippets, and gave the same.
 */
export const keptByWordPress: Kept = {
  '*': ['class', 'dir', 'hidden', 'id', 'lang', 'role', 'title', 'data-*'],
  a: ['href', 'rel', 'target', 'download'],
  img: ['alt', 'height', 'loading', 'src', 'width'],
  p: ['align'],
  div: ['align'],
  span: [],
  strong: [],
  em: [],
};

/** What Drupal keeps by its list of allowed tags, after FilterHtml::getHTMLRestrictions(). */
export function keptByDrupal(list: string): Kept {
  const tags = [...list.matchAll(/<([\w-]+)([^>]*)>/g)];
  const named = tags.map(([, tag, names = '']) => [tag, names.split(/\s+/).filter(Boolean)]);
  return { '*': ['lang', 'dir'], ...Object.fromEntries(named) };
}

/** Takes out what is not kept, as both systems do: of a tag its text stays. */
export async function strip(page: Page, html: string, kept: Kept): Promise<string> {
  // What tsx calls in the functions that it compiles for Node, and that run in the page.
  await page.evaluate('globalThis.__name = (named) => named');
  return page.evaluate(
    (text, allowed) => {
      const { body } = new DOMParser().parseFromString(text, 'text/html');
      for (const element of [...body.querySelectorAll('*')]) {
        const own = allowed[element.localName];
        if (!own) {
          element.replaceWith(...element.childNodes);
          continue;
        }
        for (const name of element.getAttributeNames()) {
          const fits = (pattern: string): boolean =>
            pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
          if (![...own, ...allowed['*']!].some(fits)) element.removeAttribute(name);
        }
      }
      return body.innerHTML;
    },
    html,
    kept,
  );
}
