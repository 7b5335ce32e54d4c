import { expect } from '@open-wc/testing';
import '../../src/elements/join-counter/join-counter.define.js';
import '../../src/elements/principle-list/principle-list.define.js';
import '../../src/elements/signatory-badge/signatory-badge.define.js';
import '../../src/elements/signer-map/signer-map.define.js';
import { showElement, type AnyElement } from '../support/show-element.js';

const four = [
  '<signatory-badge signatory="microsoft"></signatory-badge>',
  '<principle-list></principle-list>',
  '<join-counter variant="bar"></join-counter>',
  '<signer-map></signer-map>',
];

/** Puts an element into another that is as given, and tells their widths. */
async function widthsIn(
  style: string,
  markup: string,
): Promise<{ readonly own: number; readonly room: number }> {
  const element = await showElement(markup);
  const surroundings = element.parentElement!;
  surroundings.style.cssText = style;
  return {
    own: Math.round(element.getBoundingClientRect().width),
    room: Math.round(surroundings.getBoundingClientRect().width),
  };
}

/** Where the parts of an element are, from its own corner. */
function places(element: AnyElement): string[] {
  const { left, top } = element.getBoundingClientRect();
  return [...element.renderRoot.querySelectorAll('[part]')].map((part) => {
    // An inline part is as wide as its text.
    const box = part.getBoundingClientRect();
    return [part.getAttribute('part'), box.left - left, box.top - top, box.width]
      .map((value) => (typeof value === 'number' ? Math.round(value) : value))
      .join(' ');
  });
}

describe('surroundings', () => {
  for (const markup of four) {
    for (const [name, style] of [
      ['a row of boxes', 'display: flex'],
      ['a row of boxes that wraps', 'display: flex; flex-wrap: wrap; justify-content: center'],
      [
        'a stack of boxes in the middle',
        'display: flex; flex-direction: column; align-items: center',
      ],
      ['a column as wide as what is in it', 'display: grid; grid-template-columns: max-content'],
    ] as const) {
      it(`${markup} has a width in ${name}`, async () => {
        const { own, room } = await widthsIn(`width: 900px; ${style}`, markup);
        expect(room).to.equal(900);
        expect(own).to.be.within(300, 900);
      });
    }

    for (const style of ['flex', 'flex; flex-wrap: wrap', 'grid']) {
      it(`${markup} takes no more than there is in a narrow box with "display: ${style}"`, async () => {
        const { own } = await widthsIn(`width: 200px; display: ${style}`, markup);
        expect(own).to.be.within(190, 200);
      });
    }

    it(`${markup} is laid out alike in text that is centred, indented and keeps its spaces`, async () => {
      const element = await showElement(markup);
      const before = places(element);
      expect(before.length).to.be.above(3);
      element.parentElement!.style.cssText =
        'text-align: center; text-indent: 3em; white-space: pre-wrap';
      expect(places(element)).to.deep.equal(before);
    });
  }

  it('leave what the author wrote as it was', async () => {
    const markup = '<signer-map feed="/no-such-feed.json"><p>Text.</p></signer-map>';
    const element = await showElement(markup);
    element.parentElement!.style.cssText = 'text-align: center; text-indent: 16px';
    const { textAlign, textIndent } = getComputedStyle(element.querySelector('p')!);
    expect([textAlign, textIndent]).to.deep.equal(['center', '16px']);
  });
});
