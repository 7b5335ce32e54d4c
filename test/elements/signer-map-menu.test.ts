import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/elements/signer-map/signer-map.define.js';
import type { SignerMap } from '../../src/elements/signer-map/signer-map.js';
import { feedWith } from '../support/feed-with.js';
import { find, focusedIn, showMap, showMapOf, textOf } from '../support/signer-map.js';
import { waitFor } from '../support/wait-for.js';

const clickOn = async (element: SignerMap, words: string): Promise<void> => {
  const button = await waitFor(words, () =>
    [...element.renderRoot.querySelectorAll<HTMLElement>('.menu button')].find(
      ({ innerText }) => innerText === words,
    ),
  );
  button.click();
};

const openMenu = async (element: SignerMap): Promise<void> => {
  const summary = await find<HTMLElement>(element, '#open-menu');
  if (!(summary.parentElement as HTMLDetailsElement).open) summary.click();
  await find(element, '.menu');
};

/** What the reader gets by a button of the menu, in place of the browser's download. */
async function download(element: SignerMap, words: string): Promise<{ name: string; file: Blob }> {
  const { click } = HTMLAnchorElement.prototype;
  let name: string | undefined;
  let address = '';
  HTMLAnchorElement.prototype.click = function () {
    name = this.download;
    address = this.href;
  };
  try {
    await openMenu(element);
    await clickOn(element, words);
    await waitFor('a file', () => name);
    return { name: name!, file: await (await fetch(address)).blob() };
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
}

async function drawingOf(element: SignerMap): Promise<Document> {
  const { file } = await download(element, 'Drawing (SVG)');
  return new DOMParser().parseFromString(await file.text(), 'image/svg+xml');
}

const textsIn = (drawing: Document): string =>
  [...drawing.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');

async function rowsOf(element: SignerMap): Promise<string[]> {
  const { file } = await download(element, 'Table (CSV)');
  const bytes = new Uint8Array(await file.arrayBuffer());
  expect([...bytes.slice(0, 3)], 'byte order mark').to.deep.equal([0xef, 0xbb, 0xbf]);
  const rows = new TextDecoder().decode(bytes).split('\r\n');
  expect(rows.pop(), 'after the last line end').to.equal('');
  return rows;
}

describe('signer-map, its menu', () => {
  it('passes the audit, open and with the code to copy, at 360 px too', async () => {
    await setViewport({ width: 360, height: 800 });
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    try {
      for (const theme of ['light', 'dark']) {
        const element = await showMap(`show="all" theme="${theme}"`);
        await openMenu(element);
        await expect(element).to.be.accessible();
        await clickOn(element, 'Copy embed code');
        await find(element, '.menu + label textarea');
        await expect(element).to.be.accessible();
        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth).to.equal(clientWidth);
      }
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('keys open it, go through it and leave it: Escape leads back to what opened it', async () => {
    const element = await showMap();
    const summary = await find<HTMLElement>(element, '#open-menu');
    summary.focus();
    await sendKeys({ press: 'Enter' });
    await find(element, '.menu');
    await sendKeys({ press: 'Tab' });
    expect((focusedIn(element) as HTMLElement).innerText).to.equal('Show as table');
    await sendKeys({ press: 'Tab' });
    expect((focusedIn(element) as HTMLElement).innerText).to.equal('Table (CSV)');
    await sendKeys({ press: 'Escape' });
    expect(focusedIn(element)).to.equal(summary);
    expect(textOf(element, '[part=menu]')).to.equal('Download or embed');
  });

  it('shows the table and leads the focus there', async () => {
    const element = await showMap();
    await openMenu(element);
    await clickOn(element, 'Show as table');
    await find(element, 'table tbody tr');
    expect(focusedIn(element)!.id).to.equal('open-table');
  });

  describe('the table', () => {
    it('has the countries that show, with days as known and named columns', async () => {
      const element = await showMap('show="all" as-of="2018-11-12"');
      const { name } = await download(element, 'Table (CSV)');
      expect(name).to.equal('signer-map-2018-11-12.csv');
      const rows = await rowsOf(await showMap('show="all" as-of="2018-11-12"'));
      expect(rows[0]).to.match(/^Code,Country,State,Date,.*Civil society,Private sector/);
      expect(rows.find((row) => row.startsWith('FR,'))).to.match(
        /^FR,France,"Signed on November 12, 2018",2018-11-12,\d/,
      );
      expect(rows.find((row) => row.startsWith('MN,'))).to.match(/Not known whether it had signed/);
    });

    it('has the chosen categories alone, in the language of the reader', async () => {
      const element = await showMap('show="organisations" categories="civil-society" lang="fr"');
      const { name, file } = await download(element, 'Tableau (CSV)');
      expect(name).to.match(/csv$/);
      expect((await file.text()).split('\r\n')[0]).to.match(/^Code,Pays,Société civile$/);
    });

    it('quotes what needs it, and leaves no formula for a spreadsheet to run', async () => {
      const element = await showMapOf(
        feedWith({
          signatories: [
            { id: 'a', name: 'A', category: 'civil-society', country: '=HYPERLINK("x","y")' },
            { id: 'b', name: 'B', category: 'civil-society', country: '@SUM(1)' },
          ],
        }),
        'show="organisations"',
      );
      const rows = await rowsOf(element);
      expect(rows.some((row) => row.startsWith(`"'=HYPERLINK(""x"",""y"")",`))).to.equal(true);
      expect(rows.some((row) => row.startsWith(`'@SUM(1),`))).to.equal(true);
    });
  });

  describe('the drawing', () => {
    it('stands alone: plain colours, no style sheet, no script, no address of anything', async () => {
      const element = await showMap('show="all" highlight="US" timeline as-of="2021-01-01"');
      const { file } = await download(element, 'Drawing (SVG)');
      const source = await file.text();
      const drawing = new DOMParser().parseFromString(source, 'image/svg+xml');
      expect(drawing.querySelector('parsererror')).to.equal(null);
      expect(source).not.to.match(
        /var\(|light-dark|color-mix|color\(|currentColor|rgb|style=|class=/,
      );
      expect(drawing.querySelector('style, script, image, foreignObject, [href]')).to.equal(null);
      for (const mark of drawing.querySelectorAll('path[data-country], circle')) {
        expect(mark.getAttribute('fill')).to.match(/^#[0-9a-f]{6}$|^url\(#hatch\)$|^none$/);
      }
      expect(drawing.querySelector('pattern#hatch path')).not.to.equal(null);
      expect(drawing.querySelectorAll('[fill="url(#hatch)"]').length).to.be.above(1);
    });

    it('has the title, the legend, names, notes, and the source with its day and licence', async () => {
      const element = await showMap(
        'show="all" highlight="US"',
        `<h2 slot="title">Who &lt;signs&gt;</h2><p slot="intro">By state.</p>
          <p slot="note">Drawn by us.</p>`,
      );
      const drawing = await drawingOf(element);
      expect(drawing.querySelector('title')!.textContent).to.equal('Who <signs>');
      expect(drawing.querySelector('desc')!.textContent).to.match(/81 states have signed/);
      const texts = textsIn(drawing);
      expect(texts).to.match(/^Who <signs> By state\. 81 states have signed/);
      expect(texts).to.match(/81 signed .*organisations/);
      expect(texts).to.match(/United States/);
      expect(texts).to.match(/Source: .*\(EUPL-1\.2\).*December 25, 2025 Drawn by us\.$/);
      expect(texts).not.to.match(/Show as table|Play|Download/);
    });

    it('is of the part of the world that shows, cut off at its frame', async () => {
      const element = await showMap('focus="europe" highlight="CH,US"');
      const drawing = await drawingOf(element);
      const map = [...drawing.querySelectorAll('svg > svg')].find((one) =>
        one.querySelector('[data-country]'),
      )!;
      const shown = element.renderRoot.querySelector('.sheet > svg')!.getAttribute('viewBox');
      expect(map.getAttribute('viewBox')).to.equal(shown);
      expect(map.getAttribute('overflow')).not.to.equal('visible');
      expect(textsIn(drawing)).to.match(/Switzerland.*Source/);
      expect(textsIn(drawing)).not.to.match(/United States .*Source.*United States/);
    });

    it('of a grid has its tiles with their codes', async () => {
      const element = await showMap('layout="grid" show="all"');
      await find(element, '.codes');
      const drawing = await drawingOf(element);
      const texts = new Set([...drawing.querySelectorAll('text')].map((one) => one.textContent));
      expect(drawing.querySelectorAll('[data-country]').length).to.be.above(200);
      expect(['FR', 'US', 'TV'].filter((code) => !texts.has(code))).to.deep.equal([]);
    });

    it('has the notes, on the map or below it', async () => {
      const note = '<map-note country="NZ">Far from Paris.</map-note>';
      for (const where of ['', 'focus="europe"']) {
        const drawing = await drawingOf(await showMap(where, note));
        expect(textsIn(drawing)).to.match(/New Zealand.* Far from Paris\./);
      }
    });

    it('is as wide on a phone as on a desk, and takes its title from the map where there is none', async () => {
      await setViewport({ width: 360, height: 800 });
      const drawing = await drawingOf(await showMap('highlight="US,RU"'));
      await setViewport({ width: 800, height: 600 });
      expect(drawing.documentElement.getAttribute('width')).to.equal('1008');
      expect(drawing.querySelector('title')!.textContent).to.match(/^81 states have signed/);
      expect(textsIn(drawing)).to.match(/Russia/);
    });

    it('has no empty place, as a page keeps for words of other languages', async () => {
      const heights = [];
      for (const day of ['', 'as-of="2018-11-12"']) {
        const map = await showMap(`${day} style="font-family: 'Noto Sans'"`);
        heights.push(Number((await drawingOf(map)).documentElement.getAttribute('height')));
      }
      expect(heights[1]).to.equal(heights[0]);
    });

    it('runs from right to left where the words do', async () => {
      const element = await showMap('lang="ar" show="all"');
      await openMenu(element);
      const words = element.renderRoot.querySelectorAll<HTMLElement>('.menu button')[2]!.innerText;
      const { file } = await download(element, words);
      const drawing = new DOMParser().parseFromString(await file.text(), 'image/svg+xml');
      const headline = drawing.querySelector('text')!;
      expect(headline.getAttribute('direction')).to.equal('rtl');
      expect(Number(headline.getAttribute('x'))).to.equal(984);
    });

    it('is well-formed whatever characters the feed has', async () => {
      const element = await showMapOf(
        feedWith({ source: { name: 'A\u0001\ud800 <b>&\u202e', url: 'https://example.org/' } }),
      );
      const drawing = await drawingOf(element);
      expect(drawing.querySelector('parsererror')).to.equal(null);
      expect(textsIn(drawing)).to.contain('<b>&');
    });

    it('has the colours that a page gives to its parts and tokens', async () => {
      const style = document.createElement('style');
      style.textContent = `signer-map { --pledge-map-signed: oklch(60% 0.2 30); }
        signer-map::part(headline) { color: rgb(1, 2, 3); }`;
      document.head.append(style);
      const drawing = await drawingOf(await showMap());
      style.remove();
      const france = drawing.querySelector('[data-country=FR]')!.getAttribute('fill')!;
      expect(Number.parseInt(france.slice(1, 3), 16), 'red').to.be.above(180);
      expect(drawing.querySelector('text')!.getAttribute('fill')).to.equal('#010203');
    });
  });

  it('nothing of a file is seen or heard while it is made, and nothing of it stays', async () => {
    const element = await showMap('show="all"');
    await openMenu(element);
    const added: { inert: boolean; opacity: string }[] = [];
    const observer = new MutationObserver((records) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (!(node instanceof HTMLElement)) continue;
        added.push({ inert: node.inert, opacity: getComputedStyle(node).opacity });
      }
    });
    observer.observe(element.renderRoot, { childList: true });
    const children = element.renderRoot.children.length;
    await download(element, 'Picture (PNG)');
    observer.disconnect();
    expect(added).to.deep.equal([{ inert: true, opacity: '0' }]);
    expect(element.renderRoot.children.length).to.equal(children);
  });

  it('the picture is a PNG of twice the drawing’s size, with the colours of the map', async () => {
    const element = await showMap('as-of="2018-11-12" theme="light"');
    const { name, file } = await download(element, 'Picture (PNG)');
    expect(name).to.equal('signer-map-2018-11-12.png');
    expect(file.type).to.equal('image/png');
    const bitmap = await createImageBitmap(file);
    expect(bitmap.width).to.equal(2016);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const colours = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = data.slice(at, at + 4).join();
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
    expect(colours.get('255,255,255,255'), 'paper').to.be.above(1_000_000);
    expect(colours.get('27,77,137,255'), 'those that signed').to.be.above(20_000);
    expect(data.slice(-4).join(), 'the last corner').to.equal('255,255,255,255');
  });

  describe('the embed code', () => {
    it('is copied: the script and the element as it shows, with full addresses', async () => {
      let copied = '';
      const { clipboard } = navigator;
      const writeText = (text: string): Promise<void> => {
        copied = text;
        return Promise.resolve();
      };
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
      try {
        const element = await showMapOf(
          feedWith({ source: { name: 'A & B', url: 'https://example.org/list' } }),
          'show="all" highlight="US" as-of="2019" lang="en" class="wide" timeline',
        );
        await openMenu(element);
        await clickOn(element, 'Copy embed code');
        await waitFor('word of it', () => /Copied/.test(textOf(element, '#menu [role=status]')));
      } finally {
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      }
      const frame = document.createElement('template');
      frame.innerHTML = copied;
      const [script, map] = frame.content.children;
      expect(script!.getAttribute('src')).to.match(/^http.*\/dist\/paris-call-widgets\.js$/);
      expect(map!.getAttribute('show')).to.equal('all');
      expect(map!.getAttribute('as-of')).to.equal('2019');
      expect(map!.getAttribute('highlight')).to.equal('US');
      expect(map!.hasAttribute('timeline')).to.equal(true);
      expect(map!.getAttribute('feed')).to.match(/^http:\/\//);
      expect(map!.hasAttribute('class')).to.equal(false);
      expect(map!.innerHTML).to.equal('<a href="https://example.org/list">A &amp; B</a>');
    });

    it('is in a field, selected, where the page may not write to the clipboard', async () => {
      const { clipboard } = navigator;
      const writeText = (): Promise<void> => Promise.reject(new DOMException('no'));
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
      try {
        const element = await showMap();
        await openMenu(element);
        await clickOn(element, 'Copy embed code');
        const field = await find<HTMLTextAreaElement>(element, '.menu + label textarea');
        await waitFor('the focus', () => focusedIn(element) === field);
        expect(field.value).to.contain('<signer-map');
        expect(field.selectionEnd - field.selectionStart).to.equal(field.value.length);
      } finally {
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      }
    });
  });

  it('the source is of the day of the feed, as coarsely as it is known', async () => {
    expect(textOf(await showMap(), '[part=source]')).to.match(/\(EUPL-1\.2\) · December 25, 2025$/);
    const undated = await showMapOf(feedWith({ updated: undefined }));
    expect(textOf(undated, '[part=source]')).to.equal('Source: Test list (CC0-1.0)');
  });
});
