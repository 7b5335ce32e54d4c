/* What follows the number, or must be worked out first. */
import { moreStyles } from './join-counter-more.styles.js';

export { countUp, stopCounting } from './count-up.js';
export { countsOfDay } from './counts-of-day.js';
export { drawBar } from './draw-bar.js';
export { drawEnd } from './draw-end.js';
export { drawGrowth } from './draw-growth.js';

/** Gives an element the styles of what follows. */
export const adoptStyles = (root: ShadowRoot): unknown =>
  root.adoptedStyleSheets.push(moreStyles.styleSheet!);
