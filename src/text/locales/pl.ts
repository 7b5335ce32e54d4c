/*
 * Polski. Sam miesiąc Intl podaje w mianowniku („listopad 2018”), dlatego tam, gdzie dzień
 * może być nieznany, data stoi po dwukropku.
 */

export const principleList = {
  more: 'Pełny tekst',
};

export const signatoryBadge = {
  signed: 'Sygnatariusz',
  day: '{date}',
  since: 'Od {date}',
  listed: 'Na publicznej liście od {date}',
  list: 'Zobacz publiczną listę',
  'category-state': 'Państwo',
  'category-public-authority': 'Instytucja publiczna',
  'category-civil-society': 'Społeczeństwo obywatelskie',
  'category-private-sector': 'Sektor prywatny',
};

export const specialStanding = {
  left: 'Były sygnatariusz',
  day: '{date}',
  since: 'Data podpisania: {date}',
  listed: 'Na publicznej liście najpóźniej: {date}',
  until: 'Data wystąpienia: {date}',
  asOf: 'Stan na {date}',
  several: 'Nazwę {name} nosi więcej niż jeden sygnatariusz: {pledge}.',
  absent: '{name} nie figuruje na liście sygnatariuszy (stan na {date}): {pledge}.',
};

export const joinCounter = {
  signatories: {
    one: 'sygnatariusz',
    few: 'sygnatariuszy',
    many: 'sygnatariuszy',
    other: 'sygnatariusza',
  },
  state: 'Państwa',
  'public-authority': 'Instytucje publiczne',
  'civil-society': 'Społeczeństwo obywatelskie',
  'private-sector': 'Sektor prywatny',
  uncategorised: 'Bez kategorii',
  notCounted: 'wtedy nie liczono',
  asOf: 'Stan na {date}',
  published: 'Opublikowana suma: {date}',
  stale: 'Nie udało się odświeżyć; stan na {date}',
  growth: 'Wzrost z {first} ({start}) do {last} ({end})',
  goal: '{percent} celu, czyli {goal}',
  join: 'Dołącz',
};

export const signerMap = {
  map: 'Mapa świata: klawisze strzałek prowadzą od kraju do kraju',
  states: {
    one: '{count} państwo',
    few: '{count} państwa',
    many: '{count} państw',
    other: '{count} państwa',
  },
  organisations: {
    one: '{count} organizacja',
    few: '{count} organizacje',
    many: '{count} organizacji',
    other: '{count} organizacji',
  },
  now: {
    one: 'Wśród sygnatariuszy jest {who} (stan na {date}).',
    few: 'Wśród sygnatariuszy są {who} (stan na {date}).',
    many: 'Wśród sygnatariuszy jest {who} (stan na {date}).',
    other: 'Wśród sygnatariuszy jest {who} (stan na {date}).',
  },
  past: {
    one: 'Do {date} podpis złożyło {who}.',
    few: 'Do {date} podpis złożyły {who}.',
    many: 'Do {date} podpis złożyło {who}.',
    other: 'Do {date} podpis złożyło {who}.',
  },
  named: {
    one: 'Do {date} podpis złożyło {who}; źródła wymieniają {named}.',
    few: 'Do {date} podpis złożyły {who}; źródła wymieniają {named}.',
    many: 'Do {date} podpis złożyło {who}; źródła wymieniają {named}.',
    other: 'Do {date} podpis złożyło {who}; źródła wymieniają {named}.',
  },
  signed: {
    one: 'państwo podpisało',
    few: 'państwa podpisały',
    many: 'państw podpisało',
    other: 'państwa podpisało',
  },
  unclear: {
    one: 'państwo na liście później, być może już podpisało',
    few: 'państwa na liście później, być może już podpisały',
    many: 'państw na liście później, być może już podpisało',
    other: 'państwa na liście później, być może już podpisało',
  },
  left: {
    one: 'państwo wystąpiło',
    few: 'państwa wystąpiły',
    many: 'państw wystąpiło',
    other: 'państwa wystąpiło',
  },
  quiet: 'spoza listy',
  circles: 'organizacje',
  nowhere: 'oraz {who} bez kraju',
  areSigned: 'Podpisały: {names}',
  areUnclear: 'Nie wiadomo: {names}',
  areLeft: 'Wystąpiły: {names}',
  areAbsent: 'Nie podpisały: {names}',
  wereAbsent: 'Wtedy jeszcze nie podpisały: {names}',
  areNone: 'Spoza listy: {names}',
  disputed: 'Sporna granica',
  source: 'Źródło: {source}',
  table: 'Pokaż jako tabelę',
  menu: 'Pobierz lub osadź',
};

export const describeCountry = {
  stop: '. ',
  figure: '{category}: {count}',
  onDay: '{date}',
  inMonth: '{date}',
  signedOn: 'Data podpisania: {when}',
  signedLater: 'Podpisano później: {when}',
  listed: 'Na publicznej liście najpóźniej: {when}',
  undated: 'Na publicznej liście',
  unknownDay: 'Dzień podpisania nie jest znany',
  unclearBy: 'Nie wiadomo, czy podpisano do {date}',
  leftOn: 'Data wystąpienia: {when}',
  absent: 'Według źródeł nie podpisano',
  unlisted: 'Spoza listy sygnatariuszy',
  country: 'Kraj',
  state: 'Państwo',
  'public-authority': 'Instytucje publiczne',
  'civil-society': 'Społeczeństwo obywatelskie',
  'private-sector': 'Sektor prywatny',
  uncategorised: 'Bez kategorii',
  nowhere: 'Bez kraju',
  reference: 'Źródło',
  total: 'Razem',
  table: 'Tabela krajów',
};

export const mapPanel = {
  filter: 'Szukaj nazwy',
  shown: '{count} z {total}',
  close: 'Zamknij',
  loading: 'Wczytywanie nazw…',
  failed: 'Nie udało się wczytać nazw.',
  again: 'Spróbuj ponownie',
  nobody: 'Na liście nie ma stąd żadnej organizacji.',
  nothing: 'Nie ma nikogo o tej nazwie.',
  left: 'wystąpienie: {date}',
  listed: 'na liście: {date}',
  more: 'Pokaż więcej',
  nearby: 'W pobliżu',
  categories: 'Filtruj według kategorii',
};

export const mapTimeline = {
  day: 'Pokazany dzień',
  play: 'Odtwórz',
  pause: 'Wstrzymaj',
  listed: 'wtedy już na publicznej liście, dzień podpisania nieznany',
  listedCircles: 'bledsze: wtedy już na publicznej liście',
  keys: 'Klawisze strzałek prowadzą do następnego dnia, w którym ktoś dołączył.',
};

export const mapMenu = {
  csv: 'Tabela (CSV)',
  svg: 'Rysunek (SVG)',
  png: 'Obraz (PNG)',
  embed: 'Kopiuj kod do osadzenia',
  copied: 'Skopiowano',
  select: 'Kod do osadzenia',
  code: 'Kod',
  date: 'Data',
};

export const mapZoom = {
  zoom: 'Powiększenie',
  in: 'Przybliż',
  out: 'Oddal',
  whole: 'Cała mapa',
  hint: 'Aby powiększyć, przewijaj, trzymając {key}',
};

export const mapNotes = {
  notes: 'Uwagi do mapy',
};
