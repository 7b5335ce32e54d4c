/*
 * Italiano. Le date non hanno l’articolo: cambierebbe con il giorno («il 12», «l’8»).
 */

export const principleList = {
  more: 'Testo completo',
};

export const signatoryBadge = {
  signed: 'Firmatario',
  day: '{date}',
  since: 'Adesione: {date}',
  listed: 'Nell’elenco pubblico in data {date}',
  list: 'Consulta l’elenco pubblico',
  'category-state': 'Stato',
  'category-public-authority': 'Autorità pubblica',
  'category-civil-society': 'Società civile',
  'category-private-sector': 'Settore privato',
};

export const specialStanding = {
  left: 'Ex firmatario',
  day: '{date}',
  since: 'Adesione: {date}',
  listed: 'Nell’elenco pubblico: {date}',
  until: 'Ritiro: {date}',
  asOf: 'Situazione in data {date}',
  several: 'Più firmatari si chiamano {name}: {pledge}.',
  absent: 'In data {date} {name} non figura nell’elenco dei firmatari: {pledge}.',
};

export const joinCounter = {
  signatories: { one: 'firmatario', many: 'di firmatari', other: 'firmatari' },
  state: 'Stati',
  'public-authority': 'Autorità pubbliche',
  'civil-society': 'Società civile',
  'private-sector': 'Settore privato',
  uncategorised: 'Senza categoria',
  notCounted: 'allora non rilevati',
  asOf: 'In data {date}',
  published: 'Totale pubblicato: {date}',
  stale: 'Aggiornamento non riuscito; dati in data {date}',
  growth: 'Da {first} ({start}) a {last} ({end})',
  goal: '{percent} dell’obiettivo di {goal}',
  join: 'Aggiungi la tua firma',
};

export const signerMap = {
  map: 'Mappa del mondo: i tasti freccia portano da un Paese all’altro',
  states: { one: '{count} Stato', many: '{count} di Stati', other: '{count} Stati' },
  organisations: {
    one: '{count} organizzazione',
    many: '{count} di organizzazioni',
    other: '{count} organizzazioni',
  },
  now: {
    one: '{who} ha firmato, in data {date}.',
    many: '{who} hanno firmato, in data {date}.',
    other: '{who} hanno firmato, in data {date}.',
  },
  past: {
    one: 'In data {date} aveva firmato {who}.',
    many: 'In data {date} avevano firmato {who}.',
    other: 'In data {date} avevano firmato {who}.',
  },
  named: {
    one: 'In data {date} aveva firmato {who}; le fonti ne citano {named}.',
    many: 'In data {date} avevano firmato {who}; la mappa ne mostra {named}, secondo le fonti.',
    other: 'In data {date} avevano firmato {who}; la mappa ne mostra {named}, secondo le fonti.',
  },
  signed: { one: 'ha firmato', many: 'hanno firmato', other: 'hanno firmato' },
  unclear: {
    one: 'in elenco più tardi, forse aveva già firmato',
    many: 'in elenco più tardi, forse avevano già firmato',
    other: 'in elenco più tardi, forse avevano già firmato',
  },
  left: { one: 'si è ritirato', many: 'si sono ritirati', other: 'si sono ritirati' },
  quiet: 'non in elenco',
  circles: 'organizzazioni',
  nowhere: 'e {who} senza Paese',
  areSigned: 'Hanno firmato: {names}',
  areUnclear: 'Non si sa: {names}',
  areLeft: 'Si sono ritirati: {names}',
  areAbsent: 'Non hanno firmato: {names}',
  wereAbsent: 'Non avevano firmato: {names}',
  areNone: 'Non in elenco: {names}',
  disputed: 'Confine conteso',
  source: 'Fonte: {source}',
  table: 'Mostra come tabella',
  menu: 'Scarica o incorpora',
};

export const describeCountry = {
  stop: '. ',
  figure: '{category}: {count}',
  onDay: '{date}',
  inMonth: '{date}',
  signedOn: 'Firma: {when}',
  signedLater: 'Firma solo in seguito: {when}',
  listed: 'Nell’elenco pubblico al più tardi: {when}',
  undated: 'Nell’elenco pubblico',
  unknownDay: 'Il giorno della firma non è noto',
  unclearBy: 'Non si sa se in data {date} avesse già firmato',
  leftOn: 'Ritiro: {when}',
  absent: 'Non ha firmato, secondo le fonti',
  unlisted: 'Non figura nell’elenco dei firmatari',
  country: 'Paese',
  state: 'Stato',
  'public-authority': 'Autorità pubbliche',
  'civil-society': 'Società civile',
  'private-sector': 'Settore privato',
  uncategorised: 'Senza categoria',
  nowhere: 'Senza Paese',
  reference: 'Fonte',
  total: 'Totale',
  table: 'Tabella dei Paesi',
};

export const mapPanel = {
  filter: 'Cerca un nome',
  shown: '{count} di {total}',
  close: 'Chiudi',
  loading: 'Caricamento dei nomi…',
  failed: 'Non è stato possibile caricare i nomi.',
  again: 'Riprova',
  nobody: 'Nessuna organizzazione di qui è in elenco.',
  nothing: 'Nessuno con questo nome.',
  left: 'ritiro: {date}',
  listed: 'in elenco: {date}',
  more: 'Mostra altri',
  nearby: 'Nelle vicinanze',
  categories: 'Filtra per categoria',
};

export const mapTimeline = {
  day: 'Giorno mostrato',
  play: 'Avvia',
  pause: 'Pausa',
  listed: 'già nell’elenco pubblico, giorno della firma non noto',
  listedCircles: 'più chiaro: già nell’elenco pubblico',
  keys: 'I tasti freccia portano al successivo giorno in cui qualcuno ha aderito.',
};

export const mapMenu = {
  csv: 'Tabella (CSV)',
  svg: 'Disegno (SVG)',
  png: 'Immagine (PNG)',
  embed: 'Copia il codice da incorporare',
  copied: 'Copiato',
  select: 'Codice da incorporare, da copiare',
  code: 'Codice',
  date: 'Data',
};

export const mapZoom = {
  zoom: 'Zoom',
  in: 'Ingrandisci',
  out: 'Riduci',
  whole: 'Mappa intera',
  hint: 'Tieni premuto {key} e scorri per ingrandire',
};

export const mapNotes = {
  notes: 'Note sulla mappa',
};
