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
  quiet: 'nicht auf der Liste',
  circles: 'Organisationen',
  nowhere: 'und {who} ohne Land',
  areSigned: 'Unterzeichnet: {names}',
  areUnclear: 'Ungewiss: {names}',
  areLeft: 'Ausgetreten: {names}',
  areAbsent: 'Nicht unterzeichnet: {names}',
  wereAbsent: 'Damals nicht unterzeichnet: {names}',
  areNone: 'Nicht auf der Liste: {names}',
  disputed: 'Umstrittene Grenze',
  source: 'Quelle: {source}',
  table: 'Als Tabelle zeigen',
  menu: 'Herunterladen oder einbetten',
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

export const mapPanel = {
  filter: 'Namen suchen',
  shown: '{count} von {total}',
  close: 'Schließen',
  loading: 'Die Namen werden geladen …',
  failed: 'Die Namen konnten nicht geladen werden.',
  again: 'Erneut versuchen',
  nobody: 'Keine Organisation von hier steht auf der Liste.',
  nothing: 'Niemand mit diesem Namen.',
  left: 'ausgetreten: {date}',
  listed: 'gelistet: {date}',
  more: 'Mehr zeigen',
  nearby: 'In der Nähe',
  categories: 'Nach Kategorie filtern',
};

export const mapTimeline = {
  day: 'Gezeigter Tag',
  play: 'Abspielen',
  pause: 'Anhalten',
  listed: 'bis dahin auf der öffentlichen Liste, Tag der Unterzeichnung nicht bekannt',
  listedCircles: 'blasser: bis dahin auf der öffentlichen Liste',
  keys: 'Die Pfeiltasten führen zum nächsten Tag, an dem jemand beigetreten ist.',
};

export const mapMenu = {
  csv: 'Tabelle (CSV)',
  svg: 'Zeichnung (SVG)',
  png: 'Bild (PNG)',
  embed: 'Einbettungscode kopieren',
  copied: 'Kopiert',
  select: 'Einbettungscode zum Kopieren',
  code: 'Code',
  date: 'Datum',
};

export const mapZoom = {
  zoom: 'Zoom',
  in: 'Vergrößern',
  out: 'Verkleinern',
  whole: 'Ganze Karte',
  hint: 'Zum Zoomen {key} halten und scrollen',
};

export const mapNotes = {
  notes: 'Anmerkungen zur Karte',
};
