import { expect } from '@open-wc/testing';
import '../../src/elements/join-counter/join-counter.define.js';
import '../../src/elements/principle-list/principle-list.define.js';
import '../../src/elements/signatory-badge/signatory-badge.define.js';
import '../../src/elements/signer-map/signer-map.define.js';
import { showElement } from '../support/show-element.js';
import { waitFor } from '../support/wait-for.js';

/** What of an element has a colour of its own, and the property that has it. */
const coloured = [
  ['<signatory-badge signatory="microsoft"></signatory-badge>', "[part='status']", 'color'],
  ['<principle-list></principle-list>', "[part='number']", 'color'],
  ['<join-counter></join-counter>', "[part='join']", 'color'],
  ['<signer-map></signer-map>', "svg [part~='signed']", 'fill'],
  ['<signer-map show="organisations"></signer-map>', "[part='circle']", 'fill'],
  ['<signer-map timeline></signer-map>', '.track input', 'accent-color'],
] as const;

/** How bright a colour is, from 0 to 255, whatever its notation. */
function brightness(colour: string): number {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return (2 * red! + 3 * green! + blue!) / 6;
}

describe('colours', () => {
  for (const [markup, selector, property] of coloured) {
    it(`of ${markup} are those for the page’s text, also when that changes`, async () => {
      const element = await showElement(markup);
      const surroundings = element.parentElement!;
      const at = await waitFor(selector, () => element.renderRoot.querySelector(selector));
      const shown = (): number => brightness(getComputedStyle(at).getPropertyValue(property));
      for (const scheme of ['light', 'dark']) {
        surroundings.style.colorScheme = scheme;
        surroundings.style.color = 'rgb(220 220 230)';
        expect(shown(), `light text on a page in ${scheme} colours`).to.be.above(150);
        surroundings.style.color = 'rgb(40 40 60)';
        expect(shown(), `dark text on a page in ${scheme} colours`).to.be.below(110);
      }
    });
  }

  it('of land that did not sign come near to a page whose colours are not those of its scheme', async () => {
    const map = await showElement('<signer-map></signer-map>');
    const surroundings = map.parentElement!;
    const quiet = map.renderRoot.querySelector("svg [part~='quiet']")!;
    surroundings.style.colorScheme = 'light';
    surroundings.style.color = 'rgb(220 220 230)';
    expect(brightness(getComputedStyle(quiet).fill)).to.be.below(80);
  });
});
