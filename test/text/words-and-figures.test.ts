import { expect } from '@open-wc/testing';
import { countryName } from '../../src/text/country-name.js';
import { fillMessage } from '../../src/text/fill-message.js';
import { formatDate } from '../../src/text/format-date.js';
import { nearestLanguage } from '../../src/text/nearest-language.js';
import { pickLanguage, pickText } from '../../src/text/pick-text.js';
import { safeLink } from '../../src/text/safe-link.js';

describe('texts of a feed', () => {
  const text = { 'pt-BR': 'Brasil', pt: 'Portugal', en: 'England', ja: 'Nihon' };

  it('are picked by the language, its base, English, then whatever comes first', () => {
    expect(pickText(text, 'pt-BR')).to.equal('Brasil');
    expect(pickText(text, 'pt-PT')).to.equal('Portugal');
    expect(pickText(text, 'sw')).to.equal('England');
    expect(pickText({ ja: 'Nihon', ko: 'Hanguk' }, 'sw')).to.equal('Nihon');
  });

  it('may be plain, or missing', () => {
    expect(pickText('Plain', 'fr')).to.equal('Plain');
    expect(pickText(undefined, 'fr')).to.equal('');
    expect(pickText({}, 'fr')).to.equal('');
  });

  it('are known by their language, where they have one', () => {
    expect(pickLanguage(text, 'pt-PT')).to.equal('pt');
    expect(pickLanguage(text, 'sw')).to.equal('en');
    expect(pickLanguage('Plain', 'fr')).to.equal(undefined);
    expect(pickLanguage({}, 'fr')).to.equal(undefined);
  });
});

describe('dates', () => {
  it('are as coarse as they are', () => {
    expect(formatDate('2018-11-12', 'en-GB')).to.equal('12 November 2018');
    expect(formatDate('2018-11', 'fr')).to.equal('novembre 2018');
    expect(formatDate('2018', 'fr')).to.equal('2018');
  });

  it('are never a day off at the ends of a month or a year', () => {
    for (const date of ['2018-01-01', '2018-12-31', '2020-02-29', '2021-03-28']) {
      const day = String(Number(date.slice(8)));
      expect(formatDate(date, 'en-GB').split(' ')[0]).to.equal(day);
      expect(formatDate(date, 'en-GB')).to.contain(date.slice(0, 4));
    }
  });
});

describe('names of countries', () => {
  it('are in the reader’s language', () => {
    expect(countryName('DE', 'fr')).to.equal('Allemagne');
    expect(countryName('CI', 'en')).to.match(/^(Côte d’Ivoire|Ivory Coast)$/);
  });

  it('of what is no code are what the feed has', () => {
    expect(countryName('Atlantis', 'en')).to.equal('Atlantis');
    expect(countryName('<b>', 'en')).to.equal('<b>');
  });
});

describe('links', () => {
  it('are those of the web, whole', () => {
    expect(safeLink('https://example.org/a?b#c')).to.equal('https://example.org/a?b#c');
    expect(safeLink('HTTP://example.org')).to.equal('HTTP://example.org');
  });

  it('of any other kind are none', () => {
    for (const address of [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      'blob:https://example.org/1',
      '//example.org',
      '/relative',
      'https://',
      'https:// x',
      'mailto:a@example.org',
      '',
      42,
      null,
      undefined,
      {},
    ]) {
      expect(safeLink(address), String(address)).to.equal(undefined);
    }
  });
});

describe('sentences', () => {
  it('take their values, in any order, and templates too', () => {
    const value = { any: 'template' };
    expect(fillMessage('{b} before {a}', { a: 'A', b: value }, 'en')).to.deep.equal([
      '',
      value,
      ' before ',
      'A',
      '',
    ]);
  });

  it('are in the form that the number asks for', () => {
    const message = { one: 'one', few: 'few', many: 'many', other: 'other' };
    const form = (count: number): string => fillMessage(message, {}, 'pl', count).join('');
    expect([1, 3, 5, 22, 25, 1.5].map(form)).to.deep.equal([
      'one',
      'few',
      'many',
      'few',
      'many',
      'other',
    ]);
    expect(fillMessage({ other: 'all' }, {}, 'ar', 2).join('')).to.equal('all');
  });
});

describe('the language of a place', () => {
  const place = (markup: string): Element => {
    const holder = document.createElement('div');
    holder.innerHTML = markup;
    return holder.querySelector('#here')!;
  };

  it('is the nearest that the page names', () => {
    expect(nearestLanguage(place('<p lang="fr"><b lang="de"><i id="here"></i></b></p>'))).to.equal(
      'de',
    );
    expect(nearestLanguage(place('<p lang="FR-ca"><i id="here"></i></p>'))).to.equal('fr-CA');
  });

  it('is found through shadow roots', () => {
    const host = place('<div lang="fr"><p id="here"></p></div>');
    const inner = document.createElement('i');
    host.attachShadow({ mode: 'open' }).append(inner);
    expect(nearestLanguage(inner)).to.equal('fr');
  });

  it('is English where the page names none, or none that there is', () => {
    expect(nearestLanguage(place('<i id="here"></i>'))).to.equal('en');
    expect(nearestLanguage(place('<i id="here" lang="not a language"></i>'))).to.equal('en');
  });
});
