import type { CSSResult, LitElement } from 'lit';

/** What can have the keyboard's focus in a drawing. */
const focusable = 'a[href], summary, [tabindex]';

/**
 * Takes what a server has drawn out of a shadow root in which the same now
 * stands again, drawn here. What the reader has opened stays open, and the
 * focus stays where it is. The style sheet that it began with stays too: what
 * is drawn here ends before it.
 */
export function replacePrerendered(root: ParentNode): void {
  adoptOwnStyles(root as ShadowRoot);
  const prerendered: ChildNode[] = [];
  let next = root.querySelector('style')?.nextSibling;
  for (; next; next = next.nextSibling) prerendered.push(next);
  const { activeElement } = root as ShadowRoot;
  const isOld = (element: Element): boolean => prerendered.some((node) => node.contains(element));
  const pairs = <T extends Element>(selector: string): [T, T | undefined][] => {
    const all = [...root.querySelectorAll<T>(selector)];
    const now = all.filter((element) => !isOld(element));
    return all.filter(isOld).map((before, index) => [before, now[index]]);
  };
  for (const [before, now] of pairs<HTMLDetailsElement>('details')) {
    // Another variant is open or not by itself, whatever this one was.
    if (now && lookOf(before) === lookOf(now)) now.open = before.open;
  }
  const focused = pairs<HTMLElement>(focusable).find(([before]) => before === activeElement);
  focused?.[1]?.focus({ preventScroll: true });
  for (const node of prerendered) node.remove();
}

/** The class of what an element stands in, which tells variants from each other. */
const lookOf = (element: Element): string | undefined => element.closest('[class]')?.className;

/** Puts the sheets of the element's class, which had to wait, before those of what was drawn since. */
function adoptOwnStyles(root: ShadowRoot): void {
  const { elementStyles } = root.host.constructor as typeof LitElement;
  const own = elementStyles.map((styles) => (styles as CSSResult).styleSheet!);
  root.adoptedStyleSheets = [...new Set([...own, ...root.adoptedStyleSheets])];
}
