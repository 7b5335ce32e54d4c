import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/elements/signer-map/signer-map.define.js';
import type { SignerMap } from '../../src/elements/signer-map/signer-map.js';
import { listenToConsole } from '../support/console-warnings.js';
import { find, marksOf, showMap, textOf } from '../support/signer-map.js';
import { pause, waitFor } from '../support/wait-for.js';

const three = `The author’s words.
  <map-note country="US">Joined three years after the launch.</map-note>
  <map-note country="fr">Where it <a href="#forum">began</a>.</map-note>
  <map-note country="RU">Has not signed.</map-note>`;

const items = (element: SignerMap): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>("[part='notes'] li"),
];

const textsOf = (element: SignerMap): string[] =>
  items(element).map((item) => {
    const note = item.querySelector('slot')!.assignedElements()[0] as HTMLElement;
    const name = item.querySelector('b')?.innerText.trim();
    return `${name ? `${name}: ` : ''}${note.innerText.replaceAll(/\s+/g, ' ').trim()}`;
  });

const boxesOf = (elements: Iterable<Element>): DOMRect[] =>
  [...elements].map((element) => element.getBoundingClientRect()).filter(({ width }) => width);

const overlap = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right - 0.5 &&
  other.left < one.right - 0.5 &&
  one.top < other.bottom - 0.5 &&
  other.top < one.bottom - 0.5;

const mapOf = (element: SignerMap): DOMRect =>
  element.renderRoot.querySelector('.sheet > svg')!.getBoundingClientRect();

/** Those of the items that stand on the map. */
const onMap = (element: SignerMap): HTMLElement[] =>
  items(element).filter((item) => item.getBoundingClientRect().top < mapOf(element).bottom - 1);

const numbersOnMap = (element: SignerMap): HTMLElement[] =>
  [
    ...element.renderRoot.querySelectorAll<HTMLElement>("[part='notes'] [aria-hidden] > span"),
  ].filter((mark) => mark.checkVisibility());

describe('signer-map, its notes', () => {
  beforeEach(() => setViewport({ width: 1000, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('pass the audit on the map and as a list', async () => {
    const element = await showMap('show="all" highlight="US"', three);
    expect(items(element)).to.have.length(3);
    await expect(element).to.be.accessible();
    await setViewport({ width: 360, height: 800 });
    await waitFor('the list', () => !onMap(element).length);
    await expect(element).to.be.accessible();
  });

  it('are a list after the map, each with its country’s name, in the language of the reader', async () => {
    const element = await showMap('lang="fr"', three);
    const list = element.renderRoot.querySelector("[part='notes'] ol")!;
    expect(list.ariaLabel ?? list.getAttribute('aria-label')).to.equal('Notes sur la carte');
    expect(textsOf(element)).to.deep.equal([
      'États-Unis: Joined three years after the launch.',
      'France: Where it began.',
      'Russie: Has not signed.',
    ]);
    const map = element.renderRoot.querySelector("[part='map']")!;
    expect(map.compareDocumentPosition(list)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  for (const attributes of ['', 'lang="ar" dir="rtl" show="all" highlight="US,FR,DE,GB,JP,NZ"']) {
    it(`cover neither names nor each other nor their countries: ${attributes}`, async () => {
      const element = await showMap(attributes, three);
      const placed = onMap(element);
      expect(placed).to.have.length(3);
      const labels = boxesOf(element.renderRoot.querySelectorAll("[part='label']"));
      const frame = mapOf(element);
      const boxes = boxesOf(placed);
      boxes.forEach((box, index) => {
        expect(box.left).to.be.at.least(frame.left - 1);
        expect(box.right).to.be.at.most(frame.right + 1);
        expect(box.top).to.be.at.least(frame.top - 1);
        for (const other of [...boxes.slice(index + 1), ...labels]) {
          expect(overlap(box, other), 'covers something').to.equal(false);
        }
      });
      const lines = element.renderRoot.querySelectorAll("[part='notes'] g");
      expect(lines, 'a line each').to.have.length(3);
    });
  }

  it('cover no tile of a grid: all are a numbered list below it if one has no room', async () => {
    const two = three.replace(/<map-note country="RU".*/, '');
    const element = await showMap('show="all" layout="grid"', two);
    await waitFor('notes in their places', () => onMap(element).length === 2);
    const tiles = boxesOf(element.renderRoot.querySelectorAll('.sheet > svg [data-country]'));
    expect(tiles).to.have.length.above(200);
    for (const note of boxesOf(onMap(element))) {
      expect(tiles.filter((tile) => overlap(tile, note))).to.deep.equal([]);
    }
    expect(numbersOnMap(element)).to.have.length(0);
    const among = document.createElement('map-note');
    among.setAttribute('country', 'SG');
    among.textContent = 'Joined a year later, as the first of its neighbours.';
    element.append(among);
    await waitFor('numbers', () => numbersOnMap(element).length === 3);
    expect(onMap(element)).to.have.length(0);
  });

  it('are a numbered list below a narrow map, with the numbers on it', async () => {
    await setViewport({ width: 360, height: 800 });
    const element = await showMap('', three);
    expect(onMap(element)).to.have.length(0);
    const marks = numbersOnMap(element);
    expect(marks.map(({ innerText }) => innerText)).to.deep.equal(['1', '2', '3']);
    const usa = marksOf(element, 'US')[0]!.getBoundingClientRect();
    expect(overlap(usa, marks[0]!.getBoundingClientRect()), 'on its country').to.equal(true);
    const boxes = boxesOf(marks);
    expect(overlap(boxes[0]!, boxes[1]!)).to.equal(false);
    expect(items(element).map(({ innerText }) => innerText.trim()[0])).to.deep.equal([
      '1',
      '2',
      '3',
    ]);
  });

  it('numbers of neighbours stand beside each other', async () => {
    await setViewport({ width: 360, height: 800 });
    const codes = ['CH', 'LI', 'AT', 'DE', 'BE', 'LU', 'NL'];
    const notes = codes.map((code) => `<map-note country="${code}">A note.</map-note>`).join('');
    const element = await showMap('', notes);
    const boxes = boxesOf(numbersOnMap(element));
    expect(boxes).to.have.length(codes.length);
    boxes.forEach((box, index) => {
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).to.equal(false);
    });
  });

  it('without a country are of the map as a whole: below it, without a number', async () => {
    const element = await showMap('', '<map-note>States only.</map-note>');
    expect(textsOf(element)).to.deep.equal(['States only.']);
    expect(onMap(element)).to.have.length(0);
    expect(numbersOnMap(element)).to.have.length(0);
  });

  it('of a country that the map does not know are below it, with one warning', async () => {
    const { said: warnings, stop } = listenToConsole();
    const element = await showMap('', '<map-note country="QX">Nowhere.</map-note>');
    element.highlight = 'FR';
    await waitFor('the warning', () => warnings.some((text) => text.includes('QX')));
    await pause(50);
    expect(warnings.filter((text) => text.includes('QX'))).to.have.length(1);
    stop();
    expect(textsOf(element)).to.deep.equal(['Nowhere.']);
    expect(onMap(element)).to.have.length(0);
  });

  it('come, change and go with their elements', async () => {
    const element = await showMap();
    expect(items(element)).to.have.length(0);
    const note = Object.assign(document.createElement('map-note'), { textContent: 'New.' });
    note.setAttribute('country', 'BR');
    element.append(note);
    await waitFor('the note', () => textsOf(element)[0] === 'Brazil: New.');
    note.setAttribute('country', 'IN');
    await waitFor('another country', () => textsOf(element)[0] === 'India: New.');
    note.textContent = 'Another text.';
    expect(textsOf(element)).to.deep.equal(['India: Another text.']);
    note.remove();
    await waitFor('none', () => !items(element).length);
  });

  it('stay the author’s own elements: links work, and nothing shows twice', async () => {
    const element = await showMap('', three);
    const link = element.querySelector('a')!;
    expect(link.checkVisibility()).to.equal(true);
    expect(link.getBoundingClientRect().height).to.be.above(0);
    let followed = 0;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      followed++;
    });
    link.click();
    expect(followed).to.equal(1);
    await pause(50);
    expect(element.selected, 'the map does not take the click').to.equal(undefined);
    expect(element.innerText.split('Has not signed.')).to.have.length(2);
    expect(element.innerText, 'what else the author wrote').to.not.contain('The author’s words');
  });

  it('are author’s content again where the map cannot show', async () => {
    const element = await showMap('', three);
    element.feed = '/no-feed-here.json';
    await waitFor('the author’s content', () => element.innerText.includes('The author’s words'));
    expect(element.innerText).to.contain('Has not signed.').and.to.contain('Where it began');
    expect(textOf(element, "[part='notes']")).to.equal('');
  });

  it('stay where they are while days pass', async () => {
    const element = await showMap('show="all"', three);
    const before = boxesOf(items(element)).map(({ left, top }) => [left, top].join());
    const headline = textOf(element, "[part='headline']");
    element.asOf = '2019-01-01';
    await waitFor('the day', () => textOf(element, "[part='headline']") !== headline);
    const map = mapOf(element);
    const after = boxesOf(items(element));
    expect(after.map(({ left }) => left)).to.deep.equal(
      before.map((place) => Number(place.split(',')[0])),
    );
    for (const { bottom } of after) expect(bottom).to.be.below(map.bottom + 1);
    await find(element, "[part='notes']");
  });
});
