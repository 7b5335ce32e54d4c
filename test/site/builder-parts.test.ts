import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { projectFolder } from '../../src/tools/dev/project.mjs';
import { attributes as linkAttributes } from '../../src/loader/attributes.js';
import { elementsOf, type ElementsManifest } from '../../src/options/elements-manifest.js';
import { faultOfValue } from '../../src/options/fault-of-value.js';
import { readOptions, type Option } from '../../src/options/read-options.js';
import { findNames } from '../../src/site/builder/find-names.js';
import { readState, writeState } from '../../src/site/builder/page-state.js';
import { fallbackContent } from '../../src/site/fallback-content.js';

const manifest = JSON.parse(
  readFileSync(`${projectFolder}/dist/custom-elements.json`, 'utf8'),
) as ElementsManifest;
const elements = elementsOf(manifest);
const optionsOf = (tag: string): Option[] =>
  readOptions(
    elements.find(({ tagName }) => tagName === tag)!,
    elements,
  );
const option = (tag: string, name: string): Option =>
  optionsOf(tag).find((one) => one.name === name)!;

describe('options, as the manifest has them', () => {
  it('has every attribute of every element, each with a hint', () => {
    for (const { tagName, attributes } of elements) {
      const options = optionsOf(tagName);
      assert.deepEqual(
        options.map(({ name }) => name).sort(),
        attributes.map(({ name }) => name).sort(),
      );
      assert.ok(options.every(({ hint }) => hint));
    }
  });

  it('knows words, days, languages, numbers and switches from each other', () => {
    assert.deepEqual(option('signatory-badge', 'variant').values, ['card', 'pill', 'seal']);
    const kinds = { 'as-of': 'date', lang: 'language', timeline: 'switch', feed: 'address' };
    for (const [name, kind] of Object.entries(kinds)) {
      assert.equal(option('signer-map', name).kind, kind);
    }
    assert.equal(option('join-counter', 'goal').kind, 'number');
    assert.ok(option('principle-list', 'as-of').idle);
  });

  it('has none that a link in WordPress cannot give', () => {
    const all = new Set(elements.flatMap(({ attributes }) => attributes.map(({ name }) => name)));
    assert.deepEqual(
      [...all].filter((name) => !linkAttributes.includes(name)),
      [],
    );
  });

  it('says what is wrong with a value', () => {
    const cases: [string, string, string, RegExp | undefined][] = [
      ['signatory-badge', 'variant', 'sael', /none of card, pill, seal/],
      ['signatory-badge', 'variant', 'seal', undefined],
      ['signer-map', 'as-of', '2018-02-30', /no date/],
      ['signer-map', 'as-of', 'yesterday', /no date/],
      ['signer-map', 'as-of', '2018-11', undefined],
      ['signer-map', 'timeline', 'false', /leave the attribute out/],
      ['signer-map', 'timeline', '', undefined],
      ['signer-map', 'lang', 'en_GB', /no language tag/],
      ['join-counter', 'goal', 'many', /no number/],
    ];
    for (const [tag, name, value, fault] of cases) {
      const found = faultOfValue(option(tag, name), value);
      if (fault) assert.match(found ?? '', fault);
      else assert.equal(found, undefined, `${name}="${value}"`);
    }
  });
});

describe('the address of the builder', () => {
  it('keeps everything that is chosen', () => {
    const state = {
      widget: 'signer-map',
      attributes: { 'as-of': '2018-11-12', highlight: 'US,RU', timeline: '' },
      frame: 'phone',
      colours: 'dark',
      place: 'react',
      files: 'https://cdn.example/dist/',
    } as const;
    assert.deepEqual(readState(writeState(state), elements), state);
  });

  it('takes nothing that no element has', () => {
    const state = readState(
      '#widget=script&onclick=alert(1)&show.frame=huge&show.files=javascript:alert(1)&lang=fr',
      elements,
    );
    assert.deepEqual(state, {
      widget: elements[0]!.tagName,
      attributes: { lang: 'fr' },
      frame: 'column',
      colours: 'light',
      place: 'html',
      files: '',
    });
  });
});

describe('finding a signatory', () => {
  const people = [
    { id: 'fr', category: 'state', country: 'FR' },
    { id: 'societe-generale', name: 'Société Générale' },
    { id: 'etat', name: { en: 'A State', fr: 'L’État' } },
    { id: 'general', name: 'General Things' },
    { id: 'ab', name: 'A (b' },
  ];
  const found = (query: string, language = 'en'): string[] =>
    findNames(people, query, language, 3).map(({ id }) => id);

  it('minds neither accents nor case', () => {
    assert.deepEqual(found('SOCIETE gen'), ['societe-generale']);
    assert.deepEqual(found('état'), ['etat']);
  });

  it('finds states by their names in the reader’s language and in English', () => {
    assert.deepEqual(found('فرنسا', 'ar'), ['fr']);
    assert.deepEqual(found('france', 'ar'), ['fr']);
  });

  it('puts first what begins so, and takes signs for what they are', () => {
    assert.deepEqual(found('gen'), ['general', 'societe-generale']);
    assert.deepEqual(found('(b'), ['ab']);
    assert.deepEqual(found('  '), []);
  });
});

describe('what stands there without a script', () => {
  const feed = {
    pledge: { shortName: { en: 'Paris Call', fr: 'Appel de Paris' }, url: 'https://call.example/' },
  };
  it('is a sentence in English, and the names in other languages', () => {
    const microsoft = { id: 'microsoft', name: 'Microsoft' };
    const text = (language: string, tag = 'signatory-badge'): string =>
      fallbackContent(tag, language, feed, tag === 'signatory-badge' ? microsoft : undefined).text;
    assert.equal(text('en'), 'Microsoft supports the Paris Call');
    assert.equal(text('fr'), 'Microsoft · Appel de Paris');
    assert.equal(text('fr', 'signer-map'), 'Appel de Paris');
  });

  it('does not say of one that left that it supports the pledge', () => {
    const gone = { id: 'gone', name: 'Gone', left: '2020' };
    assert.equal(fallbackContent('signatory-badge', 'en', feed, gone).text, 'Gone · Paris Call');
  });

  it('does not say it of one that nobody knows', () => {
    assert.equal(
      fallbackContent('signatory-badge', 'en', feed, { id: 'acme' }).text,
      'acme · Paris Call',
    );
  });

  it('links only where a browser may go', () => {
    const { href } = fallbackContent('signer-map', 'en', {
      pledge: { url: 'javascript:alert(1)' },
    });
    assert.equal(href, 'https://pariscall.international/en/');
  });
});
