import { expect } from '@open-wc/testing';
import '../../src/elements/signatory-badge/signatory-badge.define.js';
import type { SignatoryBadge } from '../../src/elements/signatory-badge/signatory-badge.js';
import { listenToConsole } from '../support/console-warnings.js';
import { feedWith } from '../support/feed-with.js';
import {
  feedAddress,
  partOf,
  seen,
  showElement,
  showsOwnContent,
} from '../support/show-element.js';
import { pause, waitFor } from '../support/wait-for.js';

const badge = (attributes: string, content = ''): Promise<SignatoryBadge> =>
  showElement(`<signatory-badge ${attributes}>${content}</signatory-badge>`);

const feedOf = (...signatories: readonly Record<string, unknown>[]): Promise<string> =>
  feedAddress(feedWith({ signatories }));

/** A badge of the only signatory of a feed. */
async function badgeOf(
  signatory: Readonly<Record<string, unknown>>,
  attributes = '',
): Promise<SignatoryBadge> {
  const feed = await feedOf({ id: 'acme', name: 'Acme', ...signatory });
  return badge(`feed="${feed}" signatory="acme" ${attributes}`);
}

const fact = (element: SignatoryBadge): string => partOf(element, 'facts')?.innerText ?? '';

describe('signatory-badge', () => {
  describe('accessibility', () => {
    for (const variant of ['card', 'pill', 'seal']) {
      for (const theme of ['light', 'dark']) {
        it(`${variant} passes the audit in ${theme} colours`, async () => {
          const element = await badge(
            `signatory="microsoft" variant="${variant}" theme="${theme}"`,
          );
          expect(partOf(element, 'badge')).to.exist;
          await expect(element).to.be.accessible();
        });
      }

      it(`${variant} of somebody who left passes the audit`, async () => {
        const element = await badgeOf(
          { joined: '2018-11-12', left: '2021-03-01' },
          `variant="${variant}"`,
        );
        await expect(element).to.be.accessible();
      });
    }

    it('the sentence in place of a badge passes the audit', async () => {
      for (const theme of ['light', 'dark']) {
        await expect(await badge(`signatory="nobody" theme="${theme}"`)).to.be.accessible();
      }
    });

    it('the author’s content passes the audit, with a broken feed', async () => {
      const { stop } = listenToConsole();
      const broken = await badge('signatory="x" feed="/faults/html"', '<p>We signed.</p>');
      await expect(broken).to.be.accessible();
      stop();
    });

    it('says who signed what, and when, in this order', async () => {
      const element = await badge('signatory="microsoft"');
      expect(seen(element)).to.equal(
        'Signatory Microsoft Paris Call for Trust and Security in Cyberspace ' +
          'Since November 12, 2018 Private sector See the public list',
      );
    });

    it('names the same facts in every variant for those who cannot see it', async () => {
      for (const variant of ['pill', 'seal']) {
        const element = await badge(`signatory="microsoft" variant="${variant}"`);
        const paragraphs = [...element.renderRoot.querySelectorAll('p')];
        const heard = paragraphs.map((p) => p.textContent.replaceAll(/\s+/g, ' ').trim()).join(' ');
        expect(heard).to.match(/^Signatory Microsoft Paris Call Since November 12, 2018/);
        expect(element.renderRoot.querySelector('svg')?.ariaHidden).to.equal('true');
      }
    });
  });

  describe('dates', () => {
    it('are exact where they are known to the day', async () => {
      expect(fact(await badge('signatory="microsoft"'))).to.contain('Since November 12, 2018');
    });

    it('have their article in French', async () => {
      expect(fact(await badge('signatory="microsoft" lang="fr"'))).to.contain(
        'Depuis le 12 novembre 2018',
      );
    });

    it('stay as coarse as they are', async () => {
      const month = await badgeOf({ joined: '2018-11' });
      expect(fact(month)).to.contain('Since November 2018');
      const year = await badgeOf({ joined: '2018' });
      expect(fact(year)).to.match(/Since 2018/);
      expect(fact(await badgeOf({ joined: '2018-11' }, 'lang="fr"'))).to.contain(
        'Depuis novembre 2018',
      );
    });

    it('of the list are called that', async () => {
      const element = await badge('signatory="aapti-institute"');
      expect(fact(element)).to.contain('On the public list since November 10, 2019');
      expect(fact(element)).to.not.contain('Since N');
      expect(fact(await badgeOf({ listed: '2019-11' }))).to.contain(
        'On the public list since November 2019',
      );
    });

    it('may be missing', async () => {
      const element = await badgeOf({ category: 'civil-society' });
      expect(partOf(element, 'badge')).to.exist;
      expect(fact(element).trim()).to.equal('Civil society');
    });

    it('are the same wherever the reader’s clock stands', async () => {
      const { DateTimeFormat } = Intl;
      const zones: unknown[] = [];
      Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
        construct(target, [language, options]: [string, Intl.DateTimeFormatOptions]) {
          zones.push(options?.timeZone);
          return new target(language, options);
        },
      });
      // A language in which nothing on this page has been written yet: formats are kept.
      await badge('signatory="microsoft" lang="en-IE"');
      await badgeOf({ joined: '2018-11' }, 'lang="en-IE"');
      Intl.DateTimeFormat = DateTimeFormat;
      expect(zones).to.deep.equal(['UTC', 'UTC']);
    });

    it('in the future are no badge yet', async () => {
      const element = await badgeOf({ joined: '2099-01-01' });
      expect(partOf(element, 'badge')).to.equal(null);
      expect(element.matches(':state(empty)')).to.equal(true);
    });
  });

  describe('who', () => {
    it('a state is named in the reader’s language', async () => {
      expect(partOf(await badge('signatory="france"'), 'name')?.innerText).to.equal('France');
      const german = await badge('signatory="germany" lang="fr"');
      expect(partOf(german, 'name')?.innerText).to.equal('Allemagne');
      const arabic = await badge('signatory="france" lang="ar"');
      expect(partOf(arabic, 'name')?.innerText).to.equal('فرنسا');
      const dutch = await badge('signatory="germany" lang="nl"');
      expect(partOf(dutch, 'name')?.innerText, 'as there are no words in Dutch').to.equal(
        'Germany',
      );
    });

    it('the category is in words, and absent where there is none', async () => {
      for (const [category, words] of [
        ['state', 'State'],
        ['public-authority', 'Public authority'],
        ['civil-society', 'Civil society'],
        ['private-sector', 'Private sector'],
        ['constructor', ''],
        ['guild', ''],
      ]) {
        // So many badges reach below the viewport.
        const element = await badgeOf(
          { category, country: 'FR', joined: '2018-11-12' },
          'loading="eager"',
        );
        expect(fact(element).replaceAll(/\s+/g, ' ').trim(), category).to.equal(
          `Since November 12, 2018 ${words}`.trim(),
        );
      }
    });

    it('is found by a name without regard to case and accents', async () => {
      const element = await badge('signatory="asociacion de empresas electricas a.g."');
      expect(partOf(element, 'name')?.innerText).to.equal('Asociación de Empresas Eléctricas A.G.');
      const short = await badge('signatory="MICROSOFT"');
      expect(partOf(short, 'name')?.innerText).to.equal('Microsoft');
    });

    it('is nobody where two fit, and says so', async () => {
      const feed = await feedOf(
        { id: 'one', name: 'Société', joined: '2018-11-12' },
        { id: 'two', name: 'SOCIETE', joined: '2018-11-12' },
      );
      const element = await badge(`feed="${feed}" signatory="societe"`);
      expect(partOf(element, 'badge')).to.equal(null);
      expect(element.matches(':state(empty)')).to.equal(true);
      expect(seen(element)).to.contain('More than one signatory').and.contain('societe');
      expect(seen(element)).to.not.contain('is not on the list');
      const exact = await badge(`feed="${feed}" signatory="two"`);
      expect(partOf(exact, 'name')?.innerText).to.equal('SOCIETE');
    });

    it('is in no badge where the feed does not have them', async () => {
      for (const variant of ['card', 'pill', 'seal']) {
        const element = await badge(`signatory="nobody-at-all" variant="${variant}"`);
        expect(partOf(element, 'badge')).to.equal(null);
        expect(partOf(element, 'emblem')).to.equal(null);
        expect(element.matches(':state(empty)')).to.equal(true);
        expect(seen(element)).to.match(/^nobody-at-all is not on the list of signatories/);
        expect(seen(element)).to.contain('Paris Call');
      }
    });

    it('links to the public list', async () => {
      const link = partOf(await badge('signatory="microsoft"'), 'link') as HTMLAnchorElement;
      expect(link.href).to.equal('https://pariscall.international/en/supporters');
    });

    it('left: shown as having left, without the check mark', async () => {
      for (const variant of ['card', 'pill', 'seal']) {
        const element = await badgeOf(
          { joined: '2018-11-12', left: '2021-03-01' },
          `variant="${variant}"`,
        );
        expect(partOf(element, 'status')?.innerText).to.equal('Former signatory');
        expect(fact(element)).to.contain('Left on March 1, 2021');
        const check = element.renderRoot.querySelector('[part=emblem] path');
        expect(check?.checkVisibility(), variant).to.equal(false);
        expect(element.matches(':state(ready)')).to.equal(true);
      }
    });

    it('left later than the day that is shown: a signatory then', async () => {
      const element = await badgeOf(
        { joined: '2018-11-12', left: '2021-03' },
        'as-of="2021-03-30"',
      );
      expect(partOf(element, 'status')?.innerText).to.equal('Signatory');
      element.asOf = '2021-03-31';
      await element.updateComplete;
      expect(partOf(element, 'status')?.innerText).to.equal('Former signatory');
    });
  });

  describe('as-of', () => {
    it('before joining: a sentence with the day, no badge', async () => {
      const element = await badge('signatory="microsoft" as-of="2018-11-11"');
      expect(partOf(element, 'badge')).to.equal(null);
      expect(element.matches(':state(empty)')).to.equal(true);
      expect(seen(element)).to.contain('as of November 11, 2018');
    });

    it('from the day of joining: a badge that says of which day it is', async () => {
      const element = await badge('signatory="microsoft" as-of="2018-11-12"');
      expect(fact(element)).to.contain('As of November 12, 2018');
      expect(element.matches(':state(ready)')).to.equal(true);
    });

    it('coarse: its last day', async () => {
      expect(partOf(await badge('signatory="microsoft" as-of="2018"'), 'badge')).to.exist;
      expect(partOf(await badge('signatory="microsoft" as-of="2017"'), 'badge')).to.equal(null);
    });

    it('in the future: the feed’s own day', async () => {
      const element = await badge('signatory="microsoft" as-of="2999-01-01"');
      expect(fact(element)).to.contain('As of December 25, 2025');
    });

    it('nonsense: as if it were not there, with one warning', async () => {
      const { said, stop } = listenToConsole();
      const element = await badge('signatory="microsoft" as-of="last Tuesday"');
      await badge('signatory="microsoft" as-of="last Tuesday"');
      await waitFor('the warning', () => said.length);
      await pause(50);
      stop();
      expect(partOf(element, 'badge')).to.exist;
      expect(fact(element)).to.not.contain('As of');
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('as-of="last Tuesday"');
    });
  });

  describe('changes of its attributes', () => {
    it('of the signatory: newest wins, nothing of the old one lingers', async () => {
      const element = await badge('signatory="microsoft"');
      element.signatory = 'nobody';
      element.signatory = 'aapti-institute';
      await waitFor('the other', () => seen(element).includes('Aapti Institute'));
      expect(seen(element)).to.not.contain('Microsoft');
      element.setAttribute('signatory', 'nobody');
      await waitFor('the sentence', () => partOf(element, 'absence'));
      expect(element.matches(':state(empty)')).to.equal(true);
      element.signatory = 'microsoft';
      await waitFor('the badge', () => partOf(element, 'badge'));
      expect(element.matches(':state(ready)')).to.equal(true);
    });

    it('of the variant', async () => {
      const element = await badge('signatory="microsoft"');
      for (const variant of ['seal', 'pill', 'card'] as const) {
        element.variant = variant;
        await element.updateComplete;
        expect(partOf(element, 'badge')?.classList.contains(variant)).to.equal(true);
      }
      element.setAttribute('variant', 'medal');
      await element.updateComplete;
      expect(partOf(element, 'badge')?.classList.contains('card')).to.equal(true);
    });

    it('a variant of junk looks as the card', async () => {
      const card = await badge('signatory="microsoft"');
      const junk = await badge('signatory="microsoft" variant="SEAL!"');
      expect(junk.variant).to.equal('card');
      expect(junk.getBoundingClientRect().height).to.equal(card.getBoundingClientRect().height);
      expect(getComputedStyle(junk).display).to.equal(getComputedStyle(card).display);
    });

    it('of the language', async () => {
      const element = await badge('signatory="germany"');
      element.lang = 'fr';
      await waitFor('French', () => seen(element).includes('Signataire'));
      expect(seen(element)).to.contain('Allemagne').and.contain('Appel de Paris');
      expect(partOf(element, 'frame')?.lang).to.equal('fr');
    });

    it('of the feed', async () => {
      const element = await badge('signatory="microsoft"');
      const feed = await feedOf({ id: 'microsoft', name: 'Another', joined: '2020-01-01' });
      element.feed = feed;
      await waitFor('the other feed', () => seen(element).includes('Another'));
      element.removeAttribute('feed');
      await waitFor('the default feed', () => seen(element).includes('Microsoft'));
    });
  });

  describe('without a signatory', () => {
    it('keeps the author’s content, warns once and asks for nothing', async () => {
      const { fetch } = window;
      const asked: string[] = [];
      window.fetch = (...args) => (asked.push(String(args[0])), fetch(...args));
      const { said, stop } = listenToConsole();
      const element = await badge('', '<p>We signed.</p>');
      await badge('signatory=""', '<p>We signed.</p>');
      await waitFor('the warning', () => said.length);
      await pause(100);
      stop();
      window.fetch = fetch;
      await expect(element).to.be.accessible();
      expect(asked.filter((url) => url.includes('/feed/'))).to.deep.equal([]);
      expect(showsOwnContent(element)).to.equal(true);
      expect(element.matches(':state(error)')).to.equal(true);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('signatory');
    });

    it('shows the badge once it is told whose', async () => {
      const { stop } = listenToConsole();
      const element = await badge('');
      stop();
      element.signatory = 'microsoft';
      await waitFor('the badge', () => partOf(element, 'badge'));
      expect(element.matches(':state(ready)')).to.equal(true);
      element.removeAttribute('signatory');
      await waitFor('no badge', () => !partOf(element, 'badge'));
      expect(showsOwnContent(element)).to.equal(true);
    });
  });
});
