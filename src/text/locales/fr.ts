/* Français. */

export const principleList = {
  more: 'Lire le texte complet',
};

export const signatoryBadge = {
  signed: 'Signataire',
  day: 'le {date}',
  since: 'Depuis {date}',
  listed: 'Sur la liste publique depuis {date}',
  list: 'Voir la liste publique',
  'category-state': 'État',
  'category-public-authority': 'Autorité publique',
  'category-civil-society': 'Société civile',
  'category-private-sector': 'Secteur privé',
};

export const specialStanding = {
  left: 'Ancien signataire',
  day: 'le {date}',
  since: 'Depuis {date}',
  listed: 'Sur la liste publique depuis {date}',
  until: 'Retrait {date}',
  asOf: 'Situation {date}',
  several: 'Plus d’un signataire porte le nom {name}\u00a0: {pledge}.',
  absent: '{name} ne figure pas sur la liste des signataires, {date}\u00a0: {pledge}.',
};

export const joinCounter = {
  signatories: { one: 'signataire', many: 'de signataires', other: 'signataires' },
  state: 'États',
  'public-authority': 'Autorités publiques',
  'civil-society': 'Société civile',
  'private-sector': 'Secteur privé',
  uncategorised: 'Sans catégorie',
  notCounted: 'non comptées alors',
  asOf: 'Au {date}',
  published: 'Total publié, {date}',
  stale: 'Mise à jour impossible\u00a0; état au {date}',
  growth: 'De {first} ({start}) à {last} ({end})',
  goal: '{percent} de l’objectif de {goal}',
  join: 'Ajoutez votre nom',
};

export const signerMap = {
  map: 'Carte du monde\u00a0: les flèches mènent de pays en pays',
  states: { one: '{count} État', many: '{count} d’États', other: '{count} États' },
  organisations: {
    one: '{count} organisation',
    many: '{count} d’organisations',
    other: '{count} organisations',
  },
  now: {
    one: '{who} a signé, au {date}.',
    many: '{who} ont signé, au {date}.',
    other: '{who} ont signé, au {date}.',
  },
  past: {
    one: '{who} avait signé au {date}.',
    many: '{who} avaient signé au {date}.',
    other: '{who} avaient signé au {date}.',
  },
  named: {
    one: '{who} avait signé au {date}\u00a0; des sources en citent {named}.',
    many: '{who} avaient signé au {date}\u00a0; les {named} que citent des sources sont indiqués.',
    other: '{who} avaient signé au {date}\u00a0; les {named} que citent des sources sont indiqués.',
  },
  signed: { one: 'a signé', many: 'ont signé', other: 'ont signé' },
  unclear: {
    one: 'listé plus tard, peut-être signataire',
    many: 'listés plus tard, peut-être signataires',
    other: 'listés plus tard, peut-être signataires',
  },
  left: { one: 's’est retiré', many: 'se sont retirés', other: 'se sont retirés' },
  quiet: 'pas sur la liste',
  circles: 'organisations',
  nowhere: 'et {who} sans pays',
  areSigned: 'Ont signé\u00a0: {names}',
  areUnclear: 'On ne sait pas\u00a0: {names}',
  areLeft: 'Se sont retirés\u00a0: {names}',
  areAbsent: 'N’ont pas signé\u00a0: {names}',
  wereAbsent: 'N’avaient pas signé\u00a0: {names}',
  areNone: 'Pas sur la liste\u00a0: {names}',
  disputed: 'Frontière contestée',
  source: 'Source\u00a0: {source}',
  table: 'Afficher le tableau',
  menu: 'Télécharger ou intégrer',
};

export const describeCountry = {
  stop: '. ',
  figure: '{category}\u00a0: {count}',
  onDay: 'le {date}',
  inMonth: 'en {date}',
  signedOn: 'A signé {when}',
  signedLater: 'A signé plus tard, {when}',
  listed: 'Sur la liste publique {when} au plus tard',
  undated: 'Sur la liste publique',
  unknownDay: 'Jour de la signature inconnu',
  unclearBy: 'On ne sait pas si la signature date d’avant le {date}',
  leftOn: 'S’est retiré {when}',
  absent: 'N’a pas signé, selon des sources',
  unlisted: 'Pas sur la liste des signataires',
  country: 'Pays',
  state: 'État',
  'public-authority': 'Autorités publiques',
  'civil-society': 'Société civile',
  'private-sector': 'Secteur privé',
  uncategorised: 'Sans catégorie',
  nowhere: 'Sans pays',
  reference: 'Source',
  total: 'Total',
  table: 'Tableau des pays',
};

export const mapPanel = {
  filter: 'Chercher un nom',
  shown: '{count} sur {total}',
  close: 'Fermer',
  loading: 'Chargement des noms…',
  failed: 'Les noms n’ont pas pu être chargés.',
  again: 'Réessayer',
  nobody: 'Aucune organisation d’ici ne figure sur la liste.',
  nothing: 'Aucun nom ne correspond.',
  left: 'retrait, {date}',
  listed: 'sur la liste, {date}',
  more: 'Afficher la suite',
  nearby: 'À proximité',
  categories: 'Filtrer par catégorie',
};

export const mapTimeline = {
  day: 'Jour affiché',
  play: 'Lancer',
  pause: 'Arrêter',
  listed: 'sur la liste publique à cette date, jour de la signature inconnu',
  listedCircles: 'plus pâle\u00a0: sur la liste publique à cette date',
  keys: 'Les flèches mènent au prochain jour où quelqu’un a rejoint l’appel.',
};

export const mapMenu = {
  csv: 'Tableau (CSV)',
  svg: 'Dessin (SVG)',
  png: 'Image (PNG)',
  embed: 'Copier le code d’intégration',
  copied: 'Copié',
  select: 'Code d’intégration à copier',
  code: 'Code',
  date: 'Date',
};

export const mapZoom = {
  zoom: 'Zoom',
  in: 'Agrandir',
  out: 'Réduire',
  whole: 'Carte entière',
  hint: 'Maintenez {key} et faites défiler pour zoomer',
};

export const mapNotes = {
  notes: 'Notes sur la carte',
};
