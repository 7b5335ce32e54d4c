/** An SVG element that is on no page; attributes that are undefined are left out. */
export function svgElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  text = '',
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const written = typeof value === 'number' ? `${Math.round(value * 100) / 100}` : value;
    if (key === 'xml:lang') {
      element.setAttributeNS('http://www.w3.org/XML/1998/namespace', key, written);
    } else element.setAttribute(key, written);
  }
  if (text) element.append(text);
  return element;
}
