/* Español. */

export const principleList = {
  more: 'Texto completo',
};

export const signatoryBadge = {
  signed: 'Signatario',
  day: 'el {date}',
  since: 'Desde {date}',
  listed: 'En la lista pública desde {date}',
  list: 'Ver la lista pública',
  'category-state': 'Estado',
  'category-public-authority': 'Autoridad pública',
  'category-civil-society': 'Sociedad civil',
  'category-private-sector': 'Sector privado',
};

export const specialStanding = {
  left: 'Antiguo signatario',
  day: 'el {date}',
  since: 'Desde {date}',
  listed: 'En la lista pública desde {date}',
  until: 'Signatario hasta {date}',
  asOf: 'Datos hasta {date}',
  several: 'Más de un signatario lleva el nombre {name}: {pledge}.',
  absent: '{name} no figura en la lista de signatarios, con datos hasta {date}: {pledge}.',
};

export const joinCounter = {
  signatories: { one: 'signatario', many: 'de signatarios', other: 'signatarios' },
  state: 'Estados',
  'public-authority': 'Autoridades públicas',
  'civil-society': 'Sociedad civil',
  'private-sector': 'Sector privado',
  uncategorised: 'Sin categoría',
  notCounted: 'entonces no se contaron',
  asOf: 'A {date}',
  published: 'Total publicado: {date}',
  stale: 'No se ha podido actualizar; datos a {date}',
  growth: 'De {first} ({start}) a {last} ({end})',
  goal: '{percent} del objetivo de {goal}',
  join: 'Sume su nombre',
};

export const signerMap = {
  map: 'Mapa del mundo: las flechas llevan de un país a otro',
  states: { one: '{count} Estado', many: '{count} de Estados', other: '{count} Estados' },
  organisations: {
    one: '{count} organización',
    many: '{count} de organizaciones',
    other: '{count} organizaciones',
  },
  now: {
    one: '{who} ha firmado, a {date}.',
    many: '{who} han firmado, a {date}.',
    other: '{who} han firmado, a {date}.',
  },
  past: {
    one: 'A {date} había firmado {who}.',
    many: 'A {date} habían firmado {who}.',
    other: 'A {date} habían firmado {who}.',
  },
  named: {
    one: 'A {date} había firmado {who}; las fuentes citan {named}.',
    many: 'A {date} habían firmado {who}; el mapa muestra {named}, según las fuentes.',
    other: 'A {date} habían firmado {who}; el mapa muestra {named}, según las fuentes.',
  },
  signed: { one: 'ha firmado', many: 'han firmado', other: 'han firmado' },
  unclear: {
    one: 'en la lista más tarde, quizá ya había firmado',
    many: 'en la lista más tarde, quizá ya habían firmado',
    other: 'en la lista más tarde, quizá ya habían firmado',
  },
  left: { one: 'se ha retirado', many: 'se han retirado', other: 'se han retirado' },
  quiet: 'no figuran en la lista',
  circles: 'organizaciones',
  nowhere: 'y {who} sin país',
  areSigned: 'Han firmado: {names}',
  areUnclear: 'No se sabe: {names}',
  areLeft: 'Se han retirado: {names}',
  areAbsent: 'No han firmado: {names}',
  wereAbsent: 'No habían firmado: {names}',
  areNone: 'No figuran en la lista: {names}',
  disputed: 'Frontera en disputa',
  source: 'Fuente: {source}',
  table: 'Ver como tabla',
  menu: 'Descargar o insertar',
};

export const describeCountry = {
  stop: '. ',
  figure: '{category}: {count}',
  onDay: 'el {date}',
  inMonth: 'en {date}',
  signedOn: 'Firmó {when}',
  signedLater: 'Firmó más tarde, {when}',
  listed: 'En la lista pública, a más tardar {when}',
  undated: 'En la lista pública',
  unknownDay: 'Se desconoce el día de la firma',
  unclearBy: 'No se sabe si había firmado a {date}',
  leftOn: 'Se retiró {when}',
  absent: 'No ha firmado, según las fuentes',
  unlisted: 'No figura en la lista de signatarios',
  country: 'País',
  state: 'Estado',
  'public-authority': 'Autoridades públicas',
  'civil-society': 'Sociedad civil',
  'private-sector': 'Sector privado',
  uncategorised: 'Sin categoría',
  nowhere: 'Sin país',
  reference: 'Fuente',
  total: 'Total',
  table: 'Tabla de países',
};

export const mapPanel = {
  filter: 'Buscar un nombre',
  shown: '{count} de {total}',
  close: 'Cerrar',
  loading: 'Cargando los nombres…',
  failed: 'No se han podido cargar los nombres.',
  again: 'Reintentar',
  nobody: 'Ninguna organización de aquí figura en la lista.',
  nothing: 'Nadie con ese nombre.',
  left: 'retirada: {date}',
  listed: 'en la lista: {date}',
  more: 'Mostrar más',
  nearby: 'Cerca',
  categories: 'Filtrar por categoría',
};

export const mapTimeline = {
  day: 'Día mostrado',
  play: 'Reproducir',
  pause: 'Pausar',
  listed: 'ya en la lista pública, sin que se conozca el día de la firma',
  listedCircles: 'más claro: ya en la lista pública',
  keys: 'Las flechas llevan al siguiente día en que alguien se sumó.',
};

export const mapMenu = {
  csv: 'Tabla (CSV)',
  svg: 'Dibujo (SVG)',
  png: 'Imagen (PNG)',
  embed: 'Copiar el código de inserción',
  copied: 'Copiado',
  select: 'Código de inserción para copiar',
  code: 'Código',
  date: 'Fecha',
};

export const mapZoom = {
  zoom: 'Zoom',
  in: 'Acercar',
  out: 'Alejar',
  whole: 'Mapa completo',
  hint: 'Mantenga pulsado {key} y desplace para ampliar',
};

export const mapNotes = {
  notes: 'Notas sobre el mapa',
};
