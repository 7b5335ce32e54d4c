import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/principle-list/principle-list.define.js';
import type { PrincipleList } from '../../src/elements/principle-list/principle-list.js';
import { listenToConsole } from '../support/console-warnings.js';
import { feedTitled, feedWith, feedWithPledge } from '../support/feed-with.js';
import { feedAddress, partOf, seen, showElement } from '../support/show-element.js';
import { waitFor } from '../support/wait-for.js';

/** At once, as several of them reach below the viewport. */
const list = (attributes = ''): Promise<PrincipleList> =>
  showElement(`<principle-list loading="eager" ${attributes}></principle-list>`);

const listOf = async (feed: unknown, attributes = ''): Promise<PrincipleList> =>
  list(`feed="${await feedAddress(feed)}" ${attributes}`);

const all = (element: PrincipleList, part: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(`[part='${part}']`),
];
const titles = (element: PrincipleList): string[] =>
  all(element, 'title').map((title) => title.innerText.trim());
const numbers = (element: PrincipleList): string =>
  all(element, 'number')
    .map((number) => number.innerText)
    .join();
const disclosures = (element: PrincipleList): HTMLDetailsElement[] => [
  ...element.renderRoot.querySelectorAll('details'),
];
/** Whether the summary of each principle takes up room. */
const shows = (element: PrincipleList): boolean[] =>
  all(element, 'summary').map(
    (summary) =>
      element.offsetHeight > 0 && summary.checkVisibility({ contentVisibilityAuto: true }),
  );

describe('principle-list', () => {
  describe('accessibility', () => {
    for (const variant of ['list', 'cards', 'compact']) {
      it(`${variant} passes the audit, closed and open, light and dark`, async () => {
        for (const theme of ['light', 'dark']) {
          const element = await list(`variant="${variant}" theme="${theme}"`);
          await expect(element).to.be.accessible();
          for (const details of disclosures(element)) details.open = true;
          await Promise.all(element.shadowRoot!.getAnimations().map(({ finished }) => finished));
          await expect(element).to.be.accessible();
        }
      });
    }

    it('titles are headings of the level that the page asks for, else of the third', async () => {
      const levels = async (attributes: string): Promise<string[]> => [
        ...new Set(all(await list(attributes), 'title').map(({ ariaLevel }) => ariaLevel ?? '')),
      ];
      expect(await levels('heading-level="2"')).to.deep.equal(['2']);
      for (const junk of ['', 'heading-level="0"', 'heading-level="7"', 'heading-level="x"']) {
        expect(await levels(junk), junk).to.deep.equal(['3']);
      }
    });
  });

  describe('the nine principles', () => {
    it('have the official titles, in English and in French', async () => {
      const english = titles(await list());
      expect(english).to.have.length(9);
      expect(english[0]).to.equal('Protect individuals and infrastructure');
      expect(english[8]).to.equal('International norms');
      const french = titles(await list('lang="fr"'));
      expect(french).to.have.length(9);
      expect(french[2]).to.equal('Défendre les processus électoraux');
    });

    it('each have a sentence and a link', async () => {
      const element = await list('variant="cards"');
      expect(all(element, 'summary').every((summary) => summary.innerText.length > 40)).to.equal(
        true,
      );
      const links = all(element, 'link') as HTMLAnchorElement[];
      expect(links).to.have.length(9);
      expect(links.every(({ protocol }) => protocol === 'https:')).to.equal(true);
    });

    it('are those that `only` names, in their own order', async () => {
      expect(numbers(await list('only="6,3"'))).to.equal('3,6');
      expect(numbers(await list('only=" 9 "'))).to.equal('9');
    });

    it('are all there where `only` names none', async () => {
      for (const only of ['', 'third', '0', '10,77', '-']) {
        expect(numbers(await list(`only="${only}"`)), only).to.equal('1,2,3,4,5,6,7,8,9');
      }
    });
  });

  describe('disclosures', () => {
    it('open and close from the keyboard', async () => {
      const element = await list();
      const [first] = disclosures(element);
      expect(shows(element)[0]).to.equal(false);
      first!.querySelector('summary')!.focus();
      await sendKeys({ press: 'Enter' });
      expect(first!.open).to.equal(true);
      await sendKeys({ press: ' ' });
      expect(first!.open).to.equal(false);
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot!.activeElement?.closest('details')?.id).to.equal(
        disclosures(element)[1]!.id,
      );
    });

    it('of cards are open', async () => {
      expect(shows(await list('variant="cards"'))).to.not.include(false);
    });

    it('stay as the reader left them when the language changes', async () => {
      const element = await list();
      disclosures(element)[4]!.open = true;
      element.lang = 'fr';
      await waitFor('French', () => titles(element)[1] === 'Protéger l’internet');
      expect(
        disclosures(element)
          .map(({ open }) => open)
          .indexOf(true),
      ).to.equal(4);
    });
  });

  describe('anchors', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('open their principle, also after the page was loaded', async () => {
      history.replaceState(null, '', '#principle-cyber-hygiene');
      const element = await list();
      const open = (): string[] =>
        disclosures(element)
          .filter((details) => details.open)
          .map(({ id }) => id);
      await waitFor('the principle', () => open().length);
      expect(open()).to.deep.equal(['principle-cyber-hygiene']);
      location.hash = '#principle-international-norms';
      await waitFor('the other one', () => open().length > 1);
      expect(open()[1]).to.equal('principle-international-norms');
    });
  });

  describe('feeds', () => {
    it('without a principle: an empty state, and what the author wrote', async () => {
      const feed = await feedAddress(feedWithPledge({ principles: [] }));
      const element = await showElement<PrincipleList>(
        `<principle-list loading="eager" feed="${feed}"><p>What we ask for.</p></principle-list>`,
      );
      expect(element.matches(':state(empty)')).to.equal(true);
      expect(titles(element)).to.deep.equal([]);
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(element.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
    });

    it('that fail leave the author’s content', async () => {
      const { stop } = listenToConsole();
      const element = await showElement<PrincipleList>(
        '<principle-list feed="/faults/html"><p>Nine principles.</p></principle-list>',
      );
      stop();
      expect(element.matches(':state(error)')).to.equal(true);
      expect(element.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
    });

    it('with markup show it as text', async () => {
      const element = await listOf(feedTitled('<img src=x onerror=alert(1)> ${1} {{2}}'));
      expect(titles(element)).to.deep.equal(['<img src=x onerror=alert(1)> ${1} {{2}}']);
      expect(element.renderRoot.querySelector('img')).to.equal(null);
    });

    it('with a link that is none of the web’s show the text alone', async () => {
      const principle = {
        id: 'a',
        number: 1,
        title: 'A',
        summary: 'B.',
        url: 'javascript:alert(1)',
      };
      const element = await listOf(feedWithPledge({ principles: [principle] }));
      expect(partOf(element, 'link')).to.equal(null);
      expect(titles(element)).to.deep.equal(['A']);
    });

    it('in another language than the reader’s fall back to English', async () => {
      const element = await listOf(feedWith(), 'lang="ja"');
      expect(titles(element)).to.deep.equal(['First', 'Second']);
    });
  });

  it('variants of junk look as the list', async () => {
    const element = await list('variant="wheel"');
    expect(element.variant).to.equal('list');
    expect(element.renderRoot.querySelector('ol')!.className).to.equal('list');
  });

  it('says the same in every variant', async () => {
    const words = (await list()).renderRoot.textContent.replaceAll(/\s+/g, ' ');
    for (const variant of ['cards', 'compact']) {
      const element = await list(`variant="${variant}"`);
      expect(element.renderRoot.textContent.replaceAll(/\s+/g, ' ')).to.equal(words);
      expect(seen(element)).to.contain('Protect the Internet');
    }
  });
});
