/*
 * The pages that are compared. Each widget of ours stands against its peers, with the same data
 * from the same feed, or against a floor: what somebody would write by hand with Lit for this
 * one purpose, without languages, states, failures, themes or reserved space.
 */

/**
 * @typedef {object} Subject
 * @property {string} name
 * @property {string} group The table that it is in.
 * @property {'ours' | 'hinted' | 'pictured' | 'bare' | 'rendered' | 'peer' | 'floor'} role `ours`: in
 *   bold; of the map, what the README says. `hinted`: the page names the modules. `pictured`: it has the map's picture
 *   between the tags. `bare`: it has not. `rendered`: it has the drawing in it, as
 *   `npx paris-call-widgets render --into` writes it.
 * @property {string} body HTML of the page's body.
 * @property {string} script Module from pages/ to bundle, or an address of ours.
 * @property {string} [hints] Element whose modules the page names in advance.
 * @property {string} drawn Expression that is true once it shows.
 */

const ours = (name) => `document.querySelector('${name}:state(ready)')`;
const floorDrawn = (part) =>
  `document.querySelector('floor-widget')?.shadowRoot?.querySelector('${part}')`;
const rendered = (name, part) =>
  `document.querySelector('${name}')?.shadowRoot?.querySelector('${part}')`;
const box = '<div id="widget" style="min-height:442px"></div>';

/** A map with its picture, as our snippets have it. */
const pictured = (picture, attributes = '') =>
  `<signer-map ${attributes}><img src="/feed/${picture}" width="960" height="442" alt="Signers"></signer-map>`;
const withPicture = pictured('map.svg');
const story = 'as-of="2018-11-12" highlight="US,RU,CN,PK"';
const pictureIsHere = `document.querySelector('signer-map > img')?.naturalWidth`;

/** @type {readonly Subject[]} */
export const subjects = [
  {
    ...{ name: 'page without a widget', group: 'map', role: 'floor', script: 'alone.js' },
    ...{ body: '', drawn: `'drawn' in document.documentElement.dataset` },
  },
  {
    ...{ name: 'signer-map, as the README has it', group: 'map', role: 'ours' },
    ...{ script: '/loader.js', body: withPicture, drawn: pictureIsHere },
  },
  {
    ...{ name: 'the same, headline and legend too', group: 'map', role: 'pictured' },
    ...{ script: '/loader.js', body: withPicture, drawn: ours('signer-map') },
  },
  {
    ...{ name: 'signer-map of a day with names, its picture', group: 'map', role: 'pictured' },
    body: pictured('maps/2018-11-12.svg#as-of=2018-11-12', story),
    ...{ script: '/loader.js', drawn: pictureIsHere },
  },
  {
    ...{ name: 'the same, headline, legend and names too', group: 'map', role: 'pictured' },
    body: pictured('maps/2018-11-12.svg#as-of=2018-11-12', story),
    ...{ script: '/loader.js', drawn: rendered('signer-map', '[part=label]') },
  },
  {
    ...{ name: 'signer-map of states and organisations, its picture', group: 'map' },
    ...{ role: 'pictured', body: pictured('map-all.svg#show=all', 'show="all"') },
    ...{ script: '/loader.js', drawn: pictureIsHere },
  },
  {
    ...{ name: 'signer-map, its picture, script of all four', group: 'map', role: 'pictured' },
    ...{ script: '/paris-call-widgets.js', body: withPicture, drawn: pictureIsHere },
  },
  {
    ...{ name: 'signer-map, its picture, own script', group: 'map', role: 'pictured' },
    ...{ script: '/signer-map.js', body: withPicture, drawn: pictureIsHere },
  },
  {
    ...{ name: 'signer-map, no picture', group: 'map', role: 'bare', script: '/signer-map.js' },
    ...{ body: '<signer-map>Signers</signer-map>', drawn: ours('signer-map') },
  },
  {
    ...{
      name: 'signer-map, no picture, modules named',
      group: 'map',
      role: 'hinted',
      script: '/signer-map.js',
    },
    hints: 'signer-map',
    body: '<signer-map>Signers</signer-map>',
    drawn: ours('signer-map'),
  },
  {
    ...{
      name: 'signer-map, rendered ahead',
      group: 'map',
      role: 'rendered',
      script: '/signer-map.js',
    },
    body: '<signer-map>Signers</signer-map>',
    // The parser has come to its end, and its countries are laid out, which takes a second frame.
    drawn: `${rendered('signer-map', 'svg .cursor')}?.checkVisibility()`,
  },
  {
    ...{ name: 'svgMap', group: 'map', role: 'peer', script: 'svgmap.js', body: box },
    drawn: `document.querySelectorAll('#widget svg path').length > 150`,
  },
  {
    ...{ name: 'jsVectorMap', group: 'map', role: 'peer', script: 'jsvectormap.js', body: box },
    drawn: `document.querySelectorAll('#widget svg path').length > 150`,
  },
  {
    ...{ name: 'd3-geo page', group: 'map', role: 'peer', script: 'd3-geo.js', body: box },
    drawn: `document.querySelectorAll('#widget svg path').length > 150`,
  },
  {
    ...{ name: 'join-counter', group: 'counter', role: 'ours', script: '/join-counter.js' },
    ...{ body: '<join-counter>Joined</join-counter>', drawn: ours('join-counter') },
  },
  {
    ...{
      name: 'join-counter, modules named',
      group: 'counter',
      role: 'hinted',
      script: '/join-counter.js',
    },
    hints: 'join-counter',
    body: '<join-counter>Joined</join-counter>',
    drawn: ours('join-counter'),
  },
  {
    ...{
      name: 'join-counter, rendered ahead',
      group: 'counter',
      role: 'rendered',
      script: '/join-counter.js',
    },
    body: '<join-counter>Joined</join-counter>',
    drawn: rendered('join-counter', '[part=number]'),
  },
  {
    ...{ name: 'NumberFlow', group: 'counter', role: 'peer', script: 'number-flow.js', body: box },
    drawn: `document.querySelector('number-flow')?.shadowRoot?.textContent?.includes('1')`,
  },
  {
    ...{ name: 'CountUp.js', group: 'counter', role: 'peer', script: 'countup.js', body: box },
    drawn: `document.querySelector('#widget')?.textContent`,
  },
  {
    ...{ name: 'floor with Lit', group: 'counter', role: 'floor', script: 'floor-counter.js' },
    ...{ body: '<floor-widget></floor-widget>', drawn: floorDrawn('li') },
  },
  {
    ...{ name: 'signatory-badge', group: 'badge', role: 'ours', script: '/signatory-badge.js' },
    body: '<signatory-badge signatory="microsoft">Microsoft</signatory-badge>',
    drawn: ours('signatory-badge'),
  },
  {
    ...{
      name: 'signatory-badge, modules named',
      group: 'badge',
      role: 'hinted',
      script: '/signatory-badge.js',
    },
    hints: 'signatory-badge',
    body: '<signatory-badge signatory="microsoft">Microsoft</signatory-badge>',
    drawn: ours('signatory-badge'),
  },
  {
    ...{
      name: 'signatory-badge, rendered ahead',
      group: 'badge',
      role: 'rendered',
      script: '/signatory-badge.js',
    },
    body: '<signatory-badge signatory="microsoft">Microsoft</signatory-badge>',
    drawn: rendered('signatory-badge', '[part~=badge]'),
  },
  {
    ...{ name: 'floor with Lit', group: 'badge', role: 'floor', script: 'floor-badge.js' },
    ...{ body: '<floor-widget></floor-widget>', drawn: floorDrawn('h3') },
  },
  {
    ...{ name: 'principle-list', group: 'list', role: 'ours', script: '/principle-list.js' },
    ...{ body: '<principle-list>Principles</principle-list>', drawn: ours('principle-list') },
  },
  {
    ...{
      name: 'principle-list, modules named',
      group: 'list',
      role: 'hinted',
      script: '/principle-list.js',
    },
    hints: 'principle-list',
    body: '<principle-list>Principles</principle-list>',
    drawn: ours('principle-list'),
  },
  {
    ...{
      name: 'principle-list, rendered ahead',
      group: 'list',
      role: 'rendered',
      script: '/principle-list.js',
    },
    body: '<principle-list>Principles</principle-list>',
    drawn: rendered('principle-list', 'details'),
  },
  {
    ...{ name: 'floor with Lit', group: 'list', role: 'floor', script: 'floor-list.js' },
    ...{ body: '<floor-widget></floor-widget>', drawn: floorDrawn('details') },
  },
];
