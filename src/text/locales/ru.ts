/*
 * Русский. Месяц без числа Intl ставит в именительный падеж («ноябрь 2018 г.»), поэтому
 * там, где день может быть неизвестен, дата стоит после двоеточия.
 */

export const principleList = {
  more: 'Полный текст',
};

export const signatoryBadge = {
  signed: 'Подписант',
  day: '{date}',
  since: 'С {date}',
  listed: 'В открытом списке с {date}',
  list: 'Открытый список',
  'category-state': 'Государство',
  'category-public-authority': 'Орган власти',
  'category-civil-society': 'Гражданское общество',
  'category-private-sector': 'Частный сектор',
};

export const specialStanding = {
  left: 'Бывший подписант',
  day: '{date}',
  since: 'Дата подписания: {date}',
  listed: 'В открытом списке не позднее: {date}',
  until: 'Дата выхода: {date}',
  asOf: 'По состоянию на {date}',
  several: 'Название {name} носят несколько подписантов: {pledge}.',
  absent: 'По состоянию на {date} в списке подписавших не значится {name}: {pledge}.',
};

export const joinCounter = {
  signatories: {
    one: 'подписант',
    few: 'подписанта',
    many: 'подписантов',
    other: 'подписанта',
  },
  state: 'Государства',
  'public-authority': 'Органы власти',
  'civil-society': 'Гражданское общество',
  'private-sector': 'Частный сектор',
  uncategorised: 'Без категории',
  notCounted: 'тогда не учитывались',
  asOf: 'На {date}',
  published: 'Опубликованный итог: {date}',
  stale: 'Обновить не удалось; данные на {date}',
  growth: 'Рост с {first} ({start}) до {last} ({end})',
  goal: '{percent} от цели в {goal}',
  join: 'Присоединиться',
};

export const signerMap = {
  map: 'Карта мира: клавиши со стрелками ведут от страны к стране',
  states: {
    one: '{count} государство',
    few: '{count} государства',
    many: '{count} государств',
    other: '{count} государства',
  },
  organisations: {
    one: '{count} организация',
    few: '{count} организации',
    many: '{count} организаций',
    other: '{count} организации',
  },
  now: {
    one: 'На {date} среди подписавших — {who}.',
    few: 'На {date} среди подписавших — {who}.',
    many: 'На {date} среди подписавших — {who}.',
    other: 'На {date} среди подписавших — {who}.',
  },
  past: {
    one: 'К {date} среди подписавших было {who}.',
    few: 'К {date} среди подписавших было {who}.',
    many: 'К {date} среди подписавших было {who}.',
    other: 'К {date} среди подписавших было {who}.',
  },
  named: {
    one: 'К {date} среди подписавших было {who}; источники называют {named}.',
    few: 'К {date} среди подписавших было {who}; источники называют {named}.',
    many: 'К {date} среди подписавших было {who}; источники называют {named}.',
    other: 'К {date} среди подписавших было {who}; источники называют {named}.',
  },
  signed: {
    one: 'страна подписала',
    few: 'страны подписали',
    many: 'стран подписали',
    other: 'страны подписали',
  },
  unclear: {
    one: 'страна в списке с более позднего дня, могла уже подписать',
    few: 'страны в списке с более позднего дня, могли уже подписать',
    many: 'стран в списке с более позднего дня, могли уже подписать',
    other: 'страны в списке с более позднего дня, могли уже подписать',
  },
  left: {
    one: 'страна вышла',
    few: 'страны вышли',
    many: 'стран вышли',
    other: 'страны вышли',
  },
  quiet: 'нет в списке',
  circles: 'организации',
  nowhere: 'и {who} без указания страны',
  areSigned: 'Подписали: {names}',
  areUnclear: 'Неизвестно: {names}',
  areLeft: 'Вышли: {names}',
  areAbsent: 'Не подписали: {names}',
  wereAbsent: 'Тогда ещё не подписали: {names}',
  areNone: 'Нет в списке: {names}',
  disputed: 'Спорная граница',
  source: 'Источник: {source}',
  table: 'Показать таблицей',
  menu: 'Скачать или встроить',
};

export const describeCountry = {
  stop: '. ',
  figure: '{category}: {count}',
  onDay: '{date}',
  inMonth: '{date}',
  signedOn: 'Дата подписания: {when}',
  signedLater: 'Подписание состоялось позже: {when}',
  listed: 'В открытом списке не позднее: {when}',
  undated: 'В открытом списке',
  unknownDay: 'День подписания неизвестен',
  unclearBy: 'Неизвестно, состоялось ли подписание до {date}',
  leftOn: 'Дата выхода: {when}',
  absent: 'По данным источников, не подписала',
  unlisted: 'Нет в списке подписавших',
  country: 'Страна',
  state: 'Государство',
  'public-authority': 'Органы власти',
  'civil-society': 'Гражданское общество',
  'private-sector': 'Частный сектор',
  uncategorised: 'Без категории',
  nowhere: 'Без указания страны',
  reference: 'Источник',
  total: 'Итого',
  table: 'Таблица стран',
};

export const mapPanel = {
  filter: 'Найти по названию',
  shown: '{count} из {total}',
  close: 'Закрыть',
  loading: 'Названия загружаются…',
  failed: 'Названия не загрузились.',
  again: 'Повторить',
  nobody: 'В списке нет ни одной организации отсюда.',
  nothing: 'С таким названием никого нет.',
  left: 'выход: {date}',
  listed: 'в списке: {date}',
  more: 'Показать ещё',
  nearby: 'Поблизости',
  categories: 'Отбор по категории',
};

export const mapTimeline = {
  day: 'Показанный день',
  play: 'Запустить',
  pause: 'Остановить',
  listed: 'к этому дню в открытом списке, день подписания неизвестен',
  listedCircles: 'бледнее: к этому дню в открытом списке',
  keys: 'Клавиши со стрелками ведут к следующему дню, когда кто-то присоединился.',
};

export const mapMenu = {
  csv: 'Таблица (CSV)',
  svg: 'Рисунок (SVG)',
  png: 'Изображение (PNG)',
  embed: 'Скопировать код для вставки',
  copied: 'Скопировано',
  select: 'Код для вставки',
  code: 'Код',
  date: 'Дата',
};

export const mapZoom = {
  zoom: 'Масштаб',
  in: 'Увеличить',
  out: 'Уменьшить',
  whole: 'Вся карта',
  hint: 'Чтобы изменить масштаб, прокручивайте, удерживая {key}',
};

export const mapNotes = {
  notes: 'Примечания к карте',
};
