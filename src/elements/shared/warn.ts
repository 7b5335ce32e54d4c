const said = new Set<string>();

/** Tells the developer, once a page, however many elements have the same to say. */
export function warn(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`paris-call-widgets: ${message}`);
}
