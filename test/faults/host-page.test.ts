import { expect, fixture } from '@open-wc/testing';
import '../../src/elements/join-counter/join-counter.define.js';
import '../../src/elements/principle-list/principle-list.define.js';
import '../../src/elements/signatory-badge/signatory-badge.define.js';
import '../../src/elements/signer-map/signer-map.define.js';
import { feedWith } from '../support/feed-with.js';
import { endFour, showFour } from '../support/four-elements.js';
import { scriptedFeed } from '../support/scripted-feed.js';
import { partOf, seen, showElement, type AnyElement } from '../support/show-element.js';
import { pause, waitFor } from '../support/wait-for.js';

const badgeMarkup = (feed: string): string =>
  `<signatory-badge loading="eager" signatory="acme" feed="${feed}">Acme signed.</signatory-badge>`;

const inReady = (element: Element): boolean => element.matches(':state(ready)');

describe('what a host page does', () => {
  afterEach(endFour);

  it('row 33: attributes of nonsense: defaults or a plain sentence, never a badge', async () => {
    const { url } = await scriptedFeed([{ body: feedWith() }]);
    const nonsense = 'as-of="tomorrow-ish" only="abc" variant="@@" show="??" theme="x" loading="y"';
    const four = await showFour(url, 'no such signatory');
    for (const element of four.all) {
      for (const [, name, value] of nonsense.matchAll(/([\w-]+)="([^"]*)"/g)) {
        element.setAttribute(name!, value!);
      }
    }
    await four.told('loads');
    await waitFor('the sentence', () => partOf(four.badge, 'absence'));
    expect(partOf(four.badge, 'badge')).to.equal(null);
    expect(seen(four.badge)).to.contain('no such signatory');
    expect(seen(four.list)).to.contain('First').and.contain('Second');
    expect(seen(four.map)).to.contain('1 state');
    expect(seen(four.counter)).to.match(/\d+ signatories/);
  });

  it('row 35: 500 elements ask once, and wherever they are moved', async () => {
    const feed = await scriptedFeed([{ body: feedWith() }]);
    const place = await fixture<HTMLElement>(
      `<div><section></section><section>${badgeMarkup(feed.url).repeat(500)}</section></div>`,
    );
    const badges = [...place.querySelectorAll<AnyElement>('signatory-badge')];
    await Promise.all(badges.map(({ ready }) => ready));
    expect(badges.filter(inReady)).to.have.length(500);
    const [first, second] = [...place.children];
    for (const badge of badges) first!.append(badge);
    second!.append(...badges.slice(0, 100));
    for (const badge of badges.slice(100)) {
      badge.remove();
      first!.prepend(badge);
    }
    await pause(100);
    expect(badges.filter(inReady)).to.have.length(500);
    expect(badges.every((badge) => seen(badge).includes('Acme'))).to.equal(true);
    expect(await feed.requests()).to.have.length(1);
  });

  it('row 35: attributes flipped in a loop: the newest wins', async () => {
    const [one, two] = await Promise.all(
      ['One', 'Two'].map((name) =>
        scriptedFeed([
          { body: feedWith({ signatories: [{ id: 'acme', name, joined: '2018-11-12' }] }) },
        ]),
      ),
    );
    const badge = await showElement(badgeMarkup(one!.url));
    for (let turn = 0; turn < 50; turn += 1) {
      badge.setAttribute('feed', turn % 2 ? two!.url : one!.url);
      badge.setAttribute('signatory', turn % 3 ? 'acme' : 'nobody');
      if (turn % 7 === 0) await badge.updateComplete;
    }
    await waitFor('the newest', () => seen(badge).includes('Two'));
    await pause(200);
    expect(seen(badge)).to.contain('Two').and.not.contain('One');
    expect(inReady(badge)).to.equal(true);
  });

  it('row 36: removed while loading: the request ends, nothing is drawn later', async () => {
    const feed = await scriptedFeed([{ body: feedWith(), delay: 800 }]);
    const place = await fixture<HTMLElement>(`<div>${badgeMarkup(feed.url).repeat(2)}</div>`);
    const [one, other] = [...place.querySelectorAll<AnyElement>('signatory-badge')];
    await waitFor('the request', async () => (await feed.requests()).length);
    one!.remove();
    await pause(100);
    expect((await feed.requests())[0]!.aborted, 'somebody still waits').to.equal(false);
    other!.remove();
    await waitFor('the end of the request', async () => (await feed.requests())[0]!.aborted);
    await pause(900);
    for (const badge of [one!, other!]) {
      expect(partOf(badge, 'badge')).to.equal(null);
      expect(badge.matches(':state(loading)')).to.equal(true);
    }
  });

  it('row 37: a reset of everything: still readable, and what is no badge looks like none', async () => {
    const { url } = await scriptedFeed([{ body: feedWith() }]);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { all: unset !important } div { display: none } html { font-size: 400% }');
    document.adoptedStyleSheets.push(sheet);
    try {
      const badge = await showElement(badgeMarkup(url));
      for (const part of ['status', 'name', 'pledge', 'facts']) {
        expect(partOf(badge, part)!.offsetHeight, part).to.be.above(0);
      }
      const nobody = await showElement(badgeMarkup(url).replace('"acme"', '"nobody"'));
      await waitFor('the sentence', () => partOf(nobody, 'absence'));
      expect(partOf(nobody, 'absence')!.offsetHeight).to.be.above(0);
      expect(partOf(nobody, 'emblem')).to.equal(null);
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    }
  });

  it('row 43: taken out and put back in one task, and set again to the same: nothing changes', async () => {
    const feed = await scriptedFeed([{ body: feedWith() }]);
    const four = await showFour(feed.url);
    await four.told('loads');
    const before = four.text;
    const asked = (await feed.requests()).length;
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    for (const { renderRoot } of four.all) {
      observer.observe(renderRoot, {
        childList: true,
        attributes: true,
        characterData: true,
        subtree: true,
      });
    }
    await pause(1200);
    changes = 0;
    for (const element of four.all) {
      const { parentNode, nextSibling } = element;
      element.remove();
      parentNode!.insertBefore(element, nextSibling);
      for (const { name, value } of [...element.attributes]) element.setAttribute(name, value);
      await element.updateComplete;
    }
    await pause(100);
    observer.disconnect();

    expect(four.text).to.equal(before);
    expect(changes).to.equal(0);
    expect(await feed.requests()).to.have.length(asked);
  });

  it('row 43: a copy, and the same markup written again, show the same', async () => {
    const feed = await scriptedFeed([{ body: feedWith() }]);
    const badge = await showElement(badgeMarkup(feed.url));
    const shown = seen(badge);
    const place = badge.parentElement!;
    const copy = badge.cloneNode(true) as AnyElement;
    place.append(copy);
    await copy.ready;
    expect(seen(copy)).to.equal(shown);
    place.innerHTML = badgeMarkup(feed.url);
    const again = place.querySelector<AnyElement>('signatory-badge')!;
    await again.ready;
    expect(seen(again)).to.equal(shown);
  });
});
