/**
 * What a page's colours come to: runs in the page, so everything is within one function.
 *
 * Any colour that CSS can compute is painted on a canvas and read back, so that `color-mix()`,
 * `light-dark()` and whatever comes next need no parser here. Transparent colours and `opacity`
 * are laid over what is behind them, through the borders of shadow roots.
 */
export function measureContrast(
  graphics: readonly (readonly [selector: string, pseudo: string, property: string])[],
): { readonly what: string; readonly ratio: number; readonly needed: number }[] {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  const known = new Map<string, Colour>();
  const read = (css: string): Colour => {
    let colour = known.get(css);
    if (!colour) {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = css;
      context.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
      known.set(css, (colour = [red!, green!, blue!, alpha! / 255]));
    }
    return colour;
  };
  const over = ([red, green, blue, alpha]: Colour, below: Colour): Colour => [
    red * alpha + below[0] * (1 - alpha),
    green * alpha + below[1] * (1 - alpha),
    blue * alpha + below[2] * (1 - alpha),
    1,
  ];
  const luminance = (colour: Colour): number => {
    const [red, green, blue] = colour.slice(0, 3).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const contrast = (one: Colour, other: Colour): number => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high! + 0.05) / (low! + 0.05);
  };
  const parentOf = (element: Element): Element | null =>
    element.assignedSlot ??
    element.parentElement ??
    (element.getRootNode() instanceof ShadowRoot
      ? (element.getRootNode() as ShadowRoot).host
      : null);
  const grounds = new Map<Element, { colour: Colour; opacity: number }>();
  /** What an element paints its content on, and the opacity of all groups that it is in. */
  const groundOf = (element: Element | null): { colour: Colour; opacity: number } => {
    if (!element) return { colour: [255, 255, 255, 1], opacity: 1 };
    let ground = grounds.get(element);
    if (!ground) {
      const { backgroundColor, opacity } = getComputedStyle(element);
      const below = groundOf(parentOf(element));
      const all = below.opacity * Number(opacity);
      const [red, green, blue, alpha] = read(backgroundColor);
      ground = { colour: over([red, green, blue, alpha * all], below.colour), opacity: all };
      grounds.set(element, ground);
    }
    return ground;
  };
  const behind = (element: Element | null): Colour => groundOf(element).colour;
  const opacityOf = (element: Element | null): number => groundOf(element).opacity;
  const seenIn = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, contentVisibilityAuto: true }) &&
    element.getClientRects().length > 0;
  const measured = new Map<string, { what: string; ratio: number; needed: number }>();
  const note = (what: string, colour: Colour, background: Colour, needed: number): void => {
    const ratio = Math.round(contrast(over(colour, background), background) * 100) / 100;
    const before = measured.get(what);
    if (!before || ratio < before.ratio) measured.set(what, { what, ratio, needed });
  };
  for (const section of document.querySelectorAll('section')) {
    const root = section.lastElementChild!.shadowRoot!;
    const title = section.ariaLabel!;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const parent = text.parentElement;
      if (!parent || !text.nodeValue!.trim() || !seenIn(parent)) continue;
      if (parent.closest('style, svg title')) continue;
      const style = getComputedStyle(parent);
      const [red, green, blue, alpha] = read(style.getPropertyValue('-webkit-text-fill-color'));
      const halo = parseFloat(style.getPropertyValue('-webkit-text-stroke-width')) > 1;
      const background = halo
        ? read(style.getPropertyValue('-webkit-text-stroke-color'))
        : behind(parent);
      const size = parseFloat(style.fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      const what = `${title} · “${text.nodeValue!.trim().slice(0, 24)}”`;
      const ink: Colour = [red, green, blue, alpha * opacityOf(parent)];
      note(what, ink, background, large ? 3 : 4.5);
    }
    for (const [selector, pseudo, property] of graphics) {
      for (const element of root.querySelectorAll(selector)) {
        if (!seenIn(element)) continue;
        const style = getComputedStyle(element, pseudo || null);
        // Where the reader's colours are forced, circles are rings.
        const isRing = property === 'fill' && matchMedia('(forced-colors: active)').matches;
        const told = isRing && element.matches("[part='circle']") ? 'stroke' : property;
        const [red, green, blue, alpha] = read(style.getPropertyValue(told));
        const faint = told === 'fill' ? Number(style.fillOpacity) : 1;
        const ink: Colour = [red, green, blue, alpha * faint * opacityOf(element)];
        // What surrounds an element is seen against what is around it.
        const around = !pseudo && /^(border|outline)/.test(property);
        const background = behind(around ? parentOf(element) : element);
        note(`${title} · ${selector}${pseudo} ${property}`, ink, background, 3);
      }
    }
    // A state that signed is told from one that did not, side by side.
    const [signed, quiet] = ['signed', 'quiet'].map((name) =>
      root.querySelector(`svg [part~='${name}']`),
    );
    if (signed && quiet) {
      const land = over(read(getComputedStyle(quiet).fill), behind(quiet));
      note(`${title} · signed beside quiet`, read(getComputedStyle(signed).fill), land, 3);
    }
  }
  return [...measured.values()];
}

/** What is told without words, and by which property. */
export const graphics = [
  ["[part='emblem'] path", '', 'stroke'],
  ["[part='emblem'] circle", '', 'stroke'],
  ["[part='line']", '', 'stroke'],
  ["[part='goal']", '::after', 'border-bottom-color'],
  ["[part='join']", '', 'border-bottom-color'],
  ["[part='toggle']", '::after', 'color'],
  [".panel [part='value']", '::after', 'border-bottom-color'],
  [".seal[part='badge']", '', 'border-bottom-color'],
  ["svg [part~='signed']", '', 'fill'],
  ["[part='circle']", '', 'fill'],
] as const;
