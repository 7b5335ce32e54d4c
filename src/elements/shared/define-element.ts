/** Registers an element unless a copy of this package, of whatever version, was here first. */
export function defineElement(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
