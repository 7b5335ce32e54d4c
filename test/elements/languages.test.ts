import { expect, fixture } from '@open-wc/testing';
import '../support/four-elements.js';
import { feedWith, feedWithPledge } from '../support/feed-with.js';
import {
  feedAddress,
  partOf,
  seen,
  showElement,
  type AnyElement,
} from '../support/show-element.js';
import { waitFor } from '../support/wait-for.js';

const root = document.documentElement;

/** One of each element, at once. */
const four = [
  '<signatory-badge signatory="microsoft" loading="eager"></signatory-badge>',
  '<principle-list loading="eager"></principle-list>',
  '<join-counter loading="eager"></join-counter>',
  '<signer-map loading="eager"></signer-map>',
];

/** Puts markup on the page and waits until all elements in it show what they have to show. */
async function show(markup: string): Promise<{ place: HTMLElement; all: AnyElement[] }> {
  const place = await fixture<HTMLElement>(markup);
  const all = [...place.querySelectorAll<AnyElement>('[loading]')];
  await Promise.all(all.map((element) => element.ready));
  return { place, all };
}

const frame = (element: AnyElement): HTMLElement => partOf(element, 'frame')!;

/** Waits until elements show that language. */
const showIn = (language: string, ...all: readonly AnyElement[]): Promise<unknown> =>
  waitFor(`frames in ${language}`, () =>
    all.every((element) => frame(element).lang === language && seen(element)),
  );

describe('the language of elements', () => {
  afterEach(() => (root.lang = 'en'));

  it('follows <html lang> as it changes, in all of them', async () => {
    const { all } = await show(`<div>${four.join('')}</div>`);
    root.lang = 'de';
    await showIn('de', ...all);
    expect(all.map(seen).join(' ')).to.match(/Unterzeichner.*Zivilgesellschaft.*81 Staaten/);
    root.lang = 'en';
    await showIn('en', ...all);
    expect(all.map(seen).join(' ')).to.match(/Signatory.*Civil society.*81 states/);
  });

  it('follows an ancestor, which may begin and cease to have one', async () => {
    const { place, all } = await show(`<div><div><p>${four[2]}</p></div></div>`);
    place.lang = 'ru';
    await showIn('ru', ...all);
    expect(seen(all[0]!)).to.match(/^1.222 подписанта/);
    place.firstElementChild!.setAttribute('lang', 'pl');
    await showIn('pl', ...all);
    place.firstElementChild!.removeAttribute('lang');
    await showIn('ru', ...all);
    place.removeAttribute('lang');
    await showIn('en', ...all);
  });

  it('is an element’s own before that of what is around it', async () => {
    const { place, all } = await show(`<div lang="es">${four[2]}${four[2]}</div>`);
    const [one, other] = all as [AnyElement, AnyElement];
    one.lang = 'it';
    await showIn('it', one);
    place.lang = 'pt';
    await showIn('pt', other);
    expect(frame(one).lang).to.equal('it');
    one.removeAttribute('lang');
    await showIn('pt', one);
  });

  it('follows a host’s through shadow roots', async () => {
    const { place } = await show('<div><div></div></div>');
    const outer = place.firstElementChild!;
    const middle = outer.attachShadow({ mode: 'open' });
    middle.innerHTML = '<section><div></div></section>';
    // oxlint-disable-next-line wc/no-closed-shadow-root -- pages of others have them.
    const inner = middle.querySelector('div')!.attachShadow({ mode: 'closed' });
    inner.innerHTML = four[2]!;
    const counter = inner.querySelector<AnyElement>('join-counter')!;
    await counter.ready;
    outer.setAttribute('lang', 'fr');
    await showIn('fr', counter);
    middle.querySelector('section')!.lang = 'de';
    await showIn('de', counter);
    middle.querySelector('section')!.removeAttribute('lang');
    root.lang = 'ja';
    outer.removeAttribute('lang');
    await showIn('ja', counter);
  });

  it('is that of the place to which an element is moved, and is followed there', async () => {
    const { place, all } = await show(
      `<div><div lang="hi"></div><div lang="de">${four[2]}</div></div>`,
    );
    place.firstElementChild!.append(all[0]!);
    await showIn('hi', all[0]!);
    place.firstElementChild!.setAttribute('lang', 'zh');
    await showIn('zh-Hans', all[0]!);
  });

  it('is followed by an element that was gone for a while', async () => {
    const { place, all } = await show(`<div lang="de">${four[2]}</div>`);
    all[0]!.remove();
    place.lang = 'it';
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(frame(all[0]!).lang).to.equal('de');
    place.append(all[0]!);
    await showIn('it', all[0]!);
    place.lang = 'es';
    await showIn('es', all[0]!);
  });
});

describe('regional languages', () => {
  const counterIn = async (language: string): Promise<AnyElement> =>
    showElement(`<join-counter lang="${language}" loading="eager"></join-counter>`);

  it('have the words of their language, and figures of their own', async () => {
    const swiss = await counterIn('de-CH');
    expect(seen(swiss)).to.match(/^1[’']222 Unterzeichner/);
    expect(frame(swiss).lang).to.equal('de-CH');
    expect(seen(await counterIn('pt-BR'))).to.match(/^1\.222 signatários/);
    expect(seen(await counterIn('fr-CA'))).to.match(/^1.222 signataires/);
  });

  it('of Chinese have words, dates and names in simplified characters, and say so', async () => {
    for (const [tag, shown] of [
      ['zh', 'zh-Hans'],
      ['zh-CN', 'zh-Hans-CN'],
      ['zh-Hans', 'zh-Hans'],
      ['zh-TW', 'zh-Hans-TW'],
      ['zh-Hant-HK', 'zh-Hans-HK'],
    ] as const) {
      const badge = await showElement(
        `<signatory-badge signatory="germany" lang="${tag}" loading="eager"></signatory-badge>`,
      );
      await waitFor('the badge', () => partOf(badge, 'name'));
      expect(frame(badge).lang, tag).to.equal(shown);
      expect(seen(badge), tag).to.contain('德国').and.contain('签署方');
    }
  });

  it('of which there are no words are shown in English, and say so', async () => {
    const element = await counterIn('sw-KE');
    expect(seen(element)).to.match(/^1,222 signatories/);
    expect(frame(element).lang).to.equal('en');
  });
});

describe('texts of the feed', () => {
  it('are marked with their language where it is not that of the words', async () => {
    const list = await showElement('<principle-list lang="ar" loading="eager"></principle-list>');
    const title = partOf(list, 'title')!.querySelector('bdi')!;
    expect(title.innerText).to.equal('Protect individuals and infrastructure');
    expect(title.lang).to.equal('en');
    expect(partOf(list, 'summary')!.querySelector('bdi')!.lang).to.equal('en');
    expect(getComputedStyle(title).direction, 'written from the left').to.equal('ltr');
    expect(getComputedStyle(partOf(list, 'link')!).direction, 'in Arabic').to.equal('rtl');
  });

  it('are in the reader’s own language where the feed has it and we do not', async () => {
    const feed = await feedAddress(
      feedWithPledge({ name: { en: 'Test Call', he: 'קריאת מבחן' }, shortName: undefined }),
    );
    const badge = await showElement(
      `<signatory-badge feed="${feed}" signatory="acme" lang="he" loading="eager"></signatory-badge>`,
    );
    const pledge = partOf(badge, 'pledge')!.querySelector('bdi')!;
    expect(pledge.innerText).to.equal('קריאת מבחן');
    expect(pledge.lang).to.equal('he');
    expect(getComputedStyle(pledge).direction).to.equal('rtl');
    expect([frame(badge).lang, frame(badge).dir]).to.deep.equal(['en', 'ltr']);
  });

  it('have no mark where they are the same for all', async () => {
    const feed = await feedAddress(feedWith());
    const badge = await showElement(
      `<signatory-badge feed="${feed}" signatory="acme" lang="fr" loading="eager"></signatory-badge>`,
    );
    const name = partOf(badge, 'name')!.querySelector('bdi')!;
    expect(name.innerText).to.equal('Acme');
    expect(name.hasAttribute('lang')).to.equal(false);
    expect(partOf(badge, 'pledge')!.querySelector('bdi')!.lang).to.equal('fr');
  });
});

describe('the direction of elements', () => {
  it('is that of their words, whatever the page’s', async () => {
    const { all } = await show(`<div lang="ar">${four.join('')}</div>`);
    await showIn('ar', ...all);
    expect(all.map((element) => getComputedStyle(frame(element)).direction)).to.deep.equal(
      all.map(() => 'rtl'),
    );
    const english = await show(`<div dir="rtl" lang="en">${four.join('')}</div>`);
    expect(english.all.map((element) => getComputedStyle(frame(element)).direction)).to.deep.equal(
      english.all.map(() => 'ltr'),
    );
  });

  it('leaves the author’s own content as the page has it', async () => {
    const feed = await feedAddress('no feed');
    const place = await fixture<HTMLElement>(
      `<div lang="ar" dir="rtl"><join-counter feed="${feed}" loading="eager"><p>نص</p></join-counter></div>`,
    );
    await place.querySelector<AnyElement>('join-counter')!.ready;
    expect(getComputedStyle(place.querySelector('p')!).direction).to.equal('rtl');
  });

  it('mirrors the layout, but neither the map nor the line of growth', async () => {
    const { all } = await show(`<div lang="ar" style="width: 60em">${four.join('')}</div>`);
    const [badge, list, counter, map] = all as [AnyElement, AnyElement, AnyElement, AnyElement];
    await waitFor('the line of growth', () => partOf(counter, 'growth'));
    const left = (element: Element): number => element.getBoundingClientRect().left;
    expect(left(partOf(badge, 'emblem')!)).to.be.above(left(partOf(badge, 'name')!));
    expect(left(partOf(list, 'number')!)).to.be.above(left(partOf(list, 'title')!));
    expect(left(partOf(counter, 'growth')!)).to.be.above(
      left(counter.renderRoot.querySelector('dl')!),
    );
    const country = (code: string): Element =>
      map.renderRoot.querySelector(`path[data-country=${code}]`)!;
    expect(left(country('BR'))).to.be.below(left(country('AU')));
    const [first, last] = [...partOf(counter, 'growth')!.querySelectorAll(':scope > span')];
    expect(left(first!)).to.be.below(left(last!));
  });
});

describe('the script of a language', () => {
  it('has the height of line that it needs, and no slant or wide spacing from the page', async () => {
    for (const language of ['ar', 'hi', 'ja', 'zh', 'ru']) {
      const { all } = await show(
        `<div lang="${language}" style="font-style: italic; letter-spacing: 2px">${four[2]}</div>`,
      );
      const { lineHeight, fontSize, fontStyle, letterSpacing } = getComputedStyle(frame(all[0]!));
      const tall = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize) >= 1.6;
      expect([language, tall, fontStyle, letterSpacing]).to.deep.equal(
        language === 'ru'
          ? [language, false, 'italic', '2px']
          : [language, true, 'normal', 'normal'],
      );
    }
  });
});
