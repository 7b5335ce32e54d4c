/* العربية. الفعل يسبق الفاعل، فلا يتغيّر مع العدد. */

export const principleList = {
  more: 'النص الكامل',
};

export const signatoryBadge = {
  signed: 'موقِّع',
  day: '{date}',
  since: 'منذ {date}',
  listed: 'في القائمة العامة منذ {date}',
  list: 'الاطلاع على القائمة العامة',
  'category-state': 'دولة',
  'category-public-authority': 'جهة عامة',
  'category-civil-society': 'المجتمع المدني',
  'category-private-sector': 'القطاع الخاص',
};

export const specialStanding = {
  left: 'موقِّع سابق',
  day: '{date}',
  since: 'منذ {date}',
  listed: 'في القائمة العامة منذ {date}',
  until: 'الانسحاب في {date}',
  asOf: 'حتى {date}',
  several: 'أكثر من موقِّع يحمل اسم {name}: {pledge}.',
  absent: 'لا يرد اسم {name} في قائمة الموقِّعين حتى {date}: {pledge}.',
};

export const joinCounter = {
  signatories: {
    zero: 'موقِّع',
    one: 'موقِّع',
    two: 'موقِّعان',
    few: 'موقِّعين',
    many: 'موقِّعًا',
    other: 'موقِّع',
  },
  state: 'الدول',
  'public-authority': 'الجهات العامة',
  'civil-society': 'المجتمع المدني',
  'private-sector': 'القطاع الخاص',
  uncategorised: 'بلا فئة',
  notCounted: 'لم تُحصَ آنذاك',
  asOf: 'حتى {date}',
  published: 'المجموع المنشور: {date}',
  stale: 'تعذّر التحديث؛ البيانات حتى {date}',
  growth: 'من {first} ({start}) إلى {last} ({end})',
  goal: '{percent} من الهدف البالغ {goal}',
  join: 'أضف اسمك',
};

export const signerMap = {
  map: 'خريطة العالم: تنقلك مفاتيح الأسهم من بلد إلى آخر',
  states: {
    zero: '{count} دولة',
    one: 'دولة واحدة',
    two: 'دولتان',
    few: '{count} دول',
    many: '{count} دولة',
    other: '{count} دولة',
  },
  organisations: {
    zero: '{count} منظمة',
    one: 'منظمة واحدة',
    two: 'منظمتان',
    few: '{count} منظمات',
    many: '{count} منظمة',
    other: '{count} منظمة',
  },
  now: {
    zero: 'وقّعت {who} حتى {date}.',
    one: 'وقّعت {who} حتى {date}.',
    two: 'وقّعت {who} حتى {date}.',
    few: 'وقّعت {who} حتى {date}.',
    many: 'وقّعت {who} حتى {date}.',
    other: 'وقّعت {who} حتى {date}.',
  },
  past: {
    zero: 'كانت قد وقّعت {who} حتى {date}.',
    one: 'كانت قد وقّعت {who} حتى {date}.',
    two: 'كانت قد وقّعت {who} حتى {date}.',
    few: 'كانت قد وقّعت {who} حتى {date}.',
    many: 'كانت قد وقّعت {who} حتى {date}.',
    other: 'كانت قد وقّعت {who} حتى {date}.',
  },
  named: {
    zero: 'كانت قد وقّعت {who} حتى {date}؛ وتذكر المصادر {named} منها.',
    one: 'كانت قد وقّعت {who} حتى {date}؛ وتذكر المصادر {named} منها.',
    two: 'كانت قد وقّعت {who} حتى {date}؛ وتذكر المصادر {named} منها.',
    few: 'كانت قد وقّعت {who} حتى {date}؛ وتذكر المصادر {named} منها.',
    many: 'كانت قد وقّعت {who} حتى {date}؛ وتذكر المصادر {named} منها.',
    other: 'كانت قد وقّعت {who} حتى {date}؛ وتذكر المصادر {named} منها.',
  },
  signed: {
    zero: 'دولة وقّعت',
    one: 'دولة وقّعت',
    two: 'دولتان وقّعتا',
    few: 'دول وقّعت',
    many: 'دولة وقّعت',
    other: 'دولة وقّعت',
  },
  unclear: {
    zero: 'دولة أُدرجت لاحقًا، وربما كانت قد وقّعت',
    one: 'دولة أُدرجت لاحقًا، وربما كانت قد وقّعت',
    two: 'دولتان أُدرجتا لاحقًا، وربما كانتا قد وقّعتا',
    few: 'دول أُدرجت لاحقًا، وربما كانت قد وقّعت',
    many: 'دولة أُدرجت لاحقًا، وربما كانت قد وقّعت',
    other: 'دولة أُدرجت لاحقًا، وربما كانت قد وقّعت',
  },
  left: {
    zero: 'دولة انسحبت',
    one: 'دولة انسحبت',
    two: 'دولتان انسحبتا',
    few: 'دول انسحبت',
    many: 'دولة انسحبت',
    other: 'دولة انسحبت',
  },
  quiet: 'ليست في القائمة',
  circles: 'منظمات',
  nowhere: 'و{who} من دون بلد',
  areSigned: 'وقّعت: {names}',
  areUnclear: 'غير معروف: {names}',
  areLeft: 'انسحبت: {names}',
  areAbsent: 'لم توقّع: {names}',
  wereAbsent: 'لم تكن قد وقّعت: {names}',
  areNone: 'ليست في القائمة: {names}',
  disputed: 'حدود متنازع عليها',
  source: 'المصدر: {source}',
  table: 'عرض في جدول',
  menu: 'تنزيل أو تضمين',
};

export const describeCountry = {
  stop: '. ',
  figure: '{category}: {count}',
  onDay: 'في {date}',
  inMonth: 'في {date}',
  signedOn: 'وقّعت {when}',
  signedLater: 'وقّعت لاحقًا {when}',
  listed: 'في القائمة العامة منذ {date}',
  undated: 'في القائمة العامة',
  unknownDay: 'يوم التوقيع غير معروف',
  unclearBy: 'لا يُعرف إن كانت قد وقّعت حتى {date}',
  leftOn: 'انسحبت {when}',
  absent: 'لم توقّع بحسب المصادر',
  unlisted: 'ليست في قائمة الموقِّعين',
  country: 'البلد',
  state: 'الدولة',
  'public-authority': 'الجهات العامة',
  'civil-society': 'المجتمع المدني',
  'private-sector': 'القطاع الخاص',
  uncategorised: 'بلا فئة',
  nowhere: 'من دون بلد',
  reference: 'المصدر',
  total: 'المجموع',
  table: 'جدول البلدان',
};

export const mapPanel = {
  filter: 'البحث عن اسم',
  shown: '{count} من {total}',
  close: 'إغلاق',
  loading: 'جارٍ تحميل الأسماء…',
  failed: 'تعذّر تحميل الأسماء.',
  again: 'إعادة المحاولة',
  nobody: 'لا توجد منظمة من هنا في القائمة.',
  nothing: 'لا أحد بهذا الاسم.',
  left: 'الانسحاب: {date}',
  listed: 'في القائمة: {date}',
  more: 'عرض المزيد',
  nearby: 'في الجوار',
  categories: 'تصفية بحسب الفئة',
};

export const mapTimeline = {
  day: 'اليوم المعروض',
  play: 'تشغيل',
  pause: 'إيقاف مؤقت',
  listed: 'في القائمة العامة بحلول ذلك اليوم، ويوم التوقيع غير معروف',
  listedCircles: 'الأفتح لونًا: في القائمة العامة بحلول ذلك اليوم',
  keys: 'تنقلك مفاتيح الأسهم إلى اليوم التالي الذي انضم فيه أحد.',
};

export const mapMenu = {
  csv: 'جدول (CSV)',
  svg: 'رسم (SVG)',
  png: 'صورة (PNG)',
  embed: 'نسخ رمز التضمين',
  copied: 'نُسخ',
  select: 'رمز التضمين للنسخ',
  code: 'الرمز',
  date: 'التاريخ',
};

export const mapZoom = {
  zoom: 'التكبير والتصغير',
  in: 'تكبير',
  out: 'تصغير',
  whole: 'الخريطة كاملة',
  hint: 'اضغط {key} مع التمرير للتكبير والتصغير',
};

export const mapNotes = {
  notes: 'ملاحظات على الخريطة',
};
