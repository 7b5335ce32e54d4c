/* For Node: elements as HTML, at build time or on a server. */
export type { ElementName } from './draw-element.js';
export { fillPage, type FilledPage } from './fill-page.js';
export { renderElement, type Rendered, type RenderOptions } from './render-element.js';
