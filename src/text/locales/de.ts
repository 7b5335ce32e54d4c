/* Deutsch. */

export const principleList = {
  more: 'Vollständiger Text',
};

export const signatoryBadge = {
  signed: 'Unterzeichner',
  day: 'dem {date}',
  since: 'Seit {date}',
  listed: 'Auf der öffentlichen Liste seit {date}',
  list: 'Öffentliche Liste ansehen',
  'category-state': 'Staat',
  'category-public-authority': 'Öffentliche Stelle',
  'category-civil-society': 'Zivilgesellschaft',
  'category-private-sector': 'Privatwirtschaft',
};

export const specialStanding = {
  left: 'Ehemaliger Unterzeichner',
  day: '{date}',
  since: 'Unterzeichnet: {date}',
  listed: 'Auf der öffentlichen Liste seit: {date}',
  until: 'Ausgetreten: {date}',
  asOf: 'Stand: {date}',
  several: 'Mehrere Unterzeichner heißen {name}: {pledge}.',
  absent: '{name} steht nicht auf der Liste der Unterzeichner (Stand: {date}): {pledge}.',
};

export const joinCounter = {
  signatories: { one: 'Unterzeichner', other: 'Unterzeichner' },
  state: 'Staaten',
  'public-authority': 'Öffentliche Stellen',
  'civil-society': 'Zivilgesellschaft',
  'private-sector': 'Privatwirtschaft',
  uncategorised: 'Ohne Kategorie',
  notCounted: 'damals nicht gezählt',
  asOf: 'Stand: {date}',
  published: 'Veröffentlichte Gesamtzahl, {date}',
  stale: 'Aktualisierung nicht möglich; Stand: {date}',
  growth: 'Zuwachs von {first} ({start}) auf {last} ({end})',
  goal: '{percent} des Ziels von {goal}',
  join: 'Mitunterzeichnen',
};

export const signerMap = {
  map: 'Weltkarte: Die Pfeiltasten führen von Land zu Land',
  states: { one: '{count} Staat', other: '{count} Staaten' },
  organisations: { one: '{count} Organisation', other: '{count} Organisationen' },
  now: {
    one: '{who} hat unterzeichnet (Stand: {date}).',
    other: '{who} haben unterzeichnet (Stand: {date}).',
  },
  past: {
    one: 'Bis zum {date} hatte {who} unterzeichnet.',
    other: 'Bis zum {date} hatten {who} unterzeichnet.',
  },
  named: {
    one: 'Bis zum {date} hatte {who} unterzeichnet; Quellen nennen {named}.',
    other:
      'Bis zum {date} hatten {who} unterzeichnet; gezeigt sind die {named}, die Quellen nennen.',
  },
  signed: { one: 'hat unterzeichnet', other: 'haben unterzeichnet' },
  unclear: {
    one: 'später gelistet, hatte vielleicht schon unterzeichnet',
    other: 'später gelistet, hatten vielleicht schon unterzeichnet',
  },
  left: { one: 'ist ausgetreten', other: 'sind ausgetreten' },
  circles: 'Organisationen',
  nowhere: 'und {who} ohne Land',
  areSigned: 'Unterzeichnet: {names}',
  areUnclear: 'Ungewiss: {names}',
  areLeft: 'Ausgetreten: {names}',
  areAbsent: 'Nicht unterzeichnet: {names}',
  wereAbsent: 'Damals nicht unterzeichnet: {names}',
  areNone: 'Nicht auf der Liste: {names}',
  source: 'Quelle: {source}',
  table: 'Als Tabelle zeigen',
};

export const describeCountry = {
  stop: '. ',
  figure: '{category}: {count}',
  onDay: '{date}',
  inMonth: '{date}',
  signedOn: 'Unterzeichnet: {when}',
  signedLater: 'Erst später unterzeichnet: {when}',
  listed: 'Auf der öffentlichen Liste seit: {date}',
  undated: 'Auf der öffentlichen Liste',
  unknownDay: 'Der Tag der Unterzeichnung ist nicht bekannt',
  unclearBy: 'Nicht bekannt, ob schon vor dem {date} unterzeichnet',
  leftOn: 'Ausgetreten: {when}',
  absent: 'Laut Quellen nicht unterzeichnet',
  unlisted: 'Nicht auf der Liste der Unterzeichner',
  country: 'Land',
  state: 'Staat',
  'public-authority': 'Öffentliche Stellen',
  'civil-society': 'Zivilgesellschaft',
  'private-sector': 'Privatwirtschaft',
  uncategorised: 'Ohne Kategorie',
  nowhere: 'Ohne Land',
  reference: 'Quelle',
  total: 'Summe',
  table: 'Tabelle der Länder',
};
