/* Português, em palavras que valem no Brasil e em Portugal. */

export const principleList = {
  more: 'Texto completo',
};

export const signatoryBadge = {
  signed: 'Signatário',
  day: '{date}',
  since: 'Desde {date}',
  listed: 'Na lista pública desde {date}',
  list: 'Ver a lista pública',
  'category-state': 'Estado',
  'category-public-authority': 'Autoridade pública',
  'category-civil-society': 'Sociedade civil',
  'category-private-sector': 'Setor privado',
};

export const specialStanding = {
  left: 'Antigo signatário',
  day: '{date}',
  since: 'Desde {date}',
  listed: 'Na lista pública desde {date}',
  until: 'Saída em {date}',
  asOf: 'Situação em {date}',
  several: 'Mais de um signatário tem o nome {name}: {pledge}.',
  absent: 'Em {date}, {name} não consta da lista de signatários: {pledge}.',
};

export const joinCounter = {
  signatories: { one: 'signatário', many: 'de signatários', other: 'signatários' },
  state: 'Estados',
  'public-authority': 'Autoridades públicas',
  'civil-society': 'Sociedade civil',
  'private-sector': 'Setor privado',
  uncategorised: 'Sem categoria',
  notCounted: 'sem contagem na altura',
  asOf: 'Em {date}',
  published: 'Total publicado: {date}',
  stale: 'Não foi possível atualizar; dados de {date}',
  growth: 'De {first} ({start}) a {last} ({end})',
  goal: '{percent} da meta de {goal}',
  join: 'Junte o seu nome',
};

export const signerMap = {
  map: 'Mapa do mundo: as setas levam de país em país',
  states: { one: '{count} Estado', many: '{count} de Estados', other: '{count} Estados' },
  organisations: {
    one: '{count} organização',
    many: '{count} de organizações',
    other: '{count} organizações',
  },
  now: {
    one: '{who} assinou (situação em {date}).',
    many: '{who} assinaram (situação em {date}).',
    other: '{who} assinaram (situação em {date}).',
  },
  past: {
    one: 'Em {date}, {who} tinha assinado.',
    many: 'Em {date}, {who} tinham assinado.',
    other: 'Em {date}, {who} tinham assinado.',
  },
  named: {
    one: 'Em {date}, {who} tinha assinado; as fontes citam {named}.',
    many: 'Em {date}, {who} tinham assinado; o mapa mostra {named}, segundo as fontes.',
    other: 'Em {date}, {who} tinham assinado; o mapa mostra {named}, segundo as fontes.',
  },
  signed: { one: 'assinou', many: 'assinaram', other: 'assinaram' },
  unclear: {
    one: 'na lista mais tarde, talvez já tivesse assinado',
    many: 'na lista mais tarde, talvez já tivessem assinado',
    other: 'na lista mais tarde, talvez já tivessem assinado',
  },
  left: { one: 'retirou-se', many: 'retiraram-se', other: 'retiraram-se' },
  quiet: 'não constam da lista',
  circles: 'organizações',
  nowhere: 'e {who} sem país',
  areSigned: 'Assinaram: {names}',
  areUnclear: 'Não se sabe: {names}',
  areLeft: 'Retiraram-se: {names}',
  areAbsent: 'Não assinaram: {names}',
  wereAbsent: 'Não tinham assinado: {names}',
  areNone: 'Não constam da lista: {names}',
  disputed: 'Fronteira disputada',
  source: 'Fonte: {source}',
  table: 'Mostrar como tabela',
  menu: 'Baixar ou incorporar',
};

export const describeCountry = {
  stop: '. ',
  figure: '{category}: {count}',
  onDay: 'em {date}',
  inMonth: 'em {date}',
  signedOn: 'Assinou {when}',
  signedLater: 'Assinou mais tarde, {when}',
  listed: 'Na lista pública desde {date}',
  undated: 'Na lista pública',
  unknownDay: 'Não se conhece o dia da assinatura',
  unclearBy: 'Não se sabe se já tinha assinado em {date}',
  leftOn: 'Retirou-se {when}',
  absent: 'Não assinou, segundo as fontes',
  unlisted: 'Não consta da lista de signatários',
  country: 'País',
  state: 'Estado',
  'public-authority': 'Autoridades públicas',
  'civil-society': 'Sociedade civil',
  'private-sector': 'Setor privado',
  uncategorised: 'Sem categoria',
  nowhere: 'Sem país',
  reference: 'Fonte',
  total: 'Total',
  table: 'Tabela de países',
};

export const mapPanel = {
  filter: 'Procurar um nome',
  shown: '{count} de {total}',
  close: 'Fechar',
  loading: 'Carregando os nomes…',
  failed: 'Não foi possível carregar os nomes.',
  again: 'Tentar de novo',
  nobody: 'Nenhuma organização daqui consta da lista.',
  nothing: 'Ninguém com esse nome.',
  left: 'saída: {date}',
  listed: 'na lista: {date}',
  more: 'Mostrar mais',
  nearby: 'Por perto',
  categories: 'Filtrar por categoria',
};

export const mapTimeline = {
  day: 'Dia mostrado',
  play: 'Reproduzir',
  pause: 'Pausar',
  listed: 'já na lista pública, dia da assinatura desconhecido',
  listedCircles: 'mais claro: já na lista pública',
  keys: 'As setas levam ao dia seguinte em que houve uma adesão.',
};

export const mapMenu = {
  csv: 'Tabela (CSV)',
  svg: 'Desenho (SVG)',
  png: 'Imagem (PNG)',
  embed: 'Copiar o código de incorporação',
  copied: 'Copiado',
  select: 'Código de incorporação, para copiar',
  code: 'Código',
  date: 'Data',
};

export const mapZoom = {
  zoom: 'Zoom',
  in: 'Ampliar',
  out: 'Reduzir',
  whole: 'Mapa inteiro',
  hint: 'Segure {key} e role para ampliar',
};

export const mapNotes = {
  notes: 'Notas sobre o mapa',
};
