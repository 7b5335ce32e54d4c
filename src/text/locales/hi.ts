/*
 * हिन्दी। संख्या के बाद का शब्द «ने» के साथ बदल जाता है («81 राष्ट्रों ने»), इसलिए जहाँ संख्या
 * बाहर से आती है, वहाँ वह द्विबिंदु के बाद है।
 */

export const principleList = {
  more: 'पूरा पाठ',
};

export const signatoryBadge = {
  signed: 'हस्ताक्षरकर्ता',
  day: '{date}',
  since: '{date} से',
  listed: '{date} से सार्वजनिक सूची में',
  list: 'सार्वजनिक सूची देखें',
  'category-state': 'राष्ट्र',
  'category-public-authority': 'सार्वजनिक संस्था',
  'category-civil-society': 'नागरिक समाज',
  'category-private-sector': 'निजी क्षेत्र',
};

export const specialStanding = {
  left: 'पूर्व हस्ताक्षरकर्ता',
  day: '{date}',
  since: '{date} से',
  listed: '{date} से सार्वजनिक सूची में',
  until: '{date} तक',
  asOf: '{date} की स्थिति',
  several: '{name} नाम के एक से अधिक हस्ताक्षरकर्ता हैं: {pledge}।',
  absent: '{date} की स्थिति के अनुसार {name} हस्ताक्षरकर्ताओं की सूची में नहीं है: {pledge}।',
};

export const joinCounter = {
  signatories: { one: 'हस्ताक्षरकर्ता', other: 'हस्ताक्षरकर्ता' },
  state: 'राष्ट्र',
  'public-authority': 'सार्वजनिक संस्थाएँ',
  'civil-society': 'नागरिक समाज',
  'private-sector': 'निजी क्षेत्र',
  uncategorised: 'बिना श्रेणी के',
  notCounted: 'तब गिनती नहीं हुई',
  asOf: '{date} की स्थिति',
  published: 'प्रकाशित कुल संख्या: {date}',
  stale: 'अद्यतन नहीं हो सका; {date} की स्थिति',
  growth: '{first} ({start}) से बढ़कर {last} ({end})',
  goal: '{goal} के लक्ष्य का {percent}',
  join: 'अपना नाम जोड़ें',
};

export const signerMap = {
  map: 'विश्व मानचित्र: तीर कुंजियाँ एक देश से दूसरे देश तक ले जाती हैं',
  states: { one: '{count} राष्ट्र', other: '{count} राष्ट्र' },
  organisations: { one: '{count} संगठन', other: '{count} संगठन' },
  now: {
    one: '{date} की स्थिति: हस्ताक्षर करने वालों में {who}।',
    other: '{date} की स्थिति: हस्ताक्षर करने वालों में {who}।',
  },
  past: {
    one: '{date} तक हस्ताक्षर करने वालों में {who}।',
    other: '{date} तक हस्ताक्षर करने वालों में {who}।',
  },
  named: {
    one: '{date} तक हस्ताक्षर करने वालों में {who}; स्रोतों में {named} का नाम है।',
    other: '{date} तक हस्ताक्षर करने वालों में {who}; स्रोतों में {named} के नाम हैं।',
  },
  signed: { one: 'राष्ट्र ने हस्ताक्षर किए', other: 'राष्ट्रों ने हस्ताक्षर किए' },
  unclear: {
    one: 'राष्ट्र सूची में बाद में आया, शायद पहले ही हस्ताक्षर कर चुका था',
    other: 'राष्ट्र सूची में बाद में आए, शायद पहले ही हस्ताक्षर कर चुके थे',
  },
  left: { one: 'राष्ट्र अलग हुआ', other: 'राष्ट्र अलग हुए' },
  quiet: 'सूची में नहीं',
  circles: 'संगठन',
  nowhere: 'और {who}, जिनका देश दर्ज नहीं',
  areSigned: 'हस्ताक्षर किए: {names}',
  areUnclear: 'ज्ञात नहीं: {names}',
  areLeft: 'अलग हुए: {names}',
  areAbsent: 'हस्ताक्षर नहीं किए: {names}',
  wereAbsent: 'तब तक हस्ताक्षर नहीं किए थे: {names}',
  areNone: 'सूची में नहीं: {names}',
  disputed: 'विवादित सीमा',
  source: 'स्रोत: {source}',
  table: 'तालिका में देखें',
  menu: 'डाउनलोड या एम्बेड करें',
};

export const describeCountry = {
  stop: '। ',
  figure: '{category}: {count}',
  onDay: '{date}',
  inMonth: '{date}',
  signedOn: 'हस्ताक्षर: {when}',
  signedLater: 'बाद में हस्ताक्षर: {when}',
  listed: '{date} से सार्वजनिक सूची में',
  undated: 'सार्वजनिक सूची में',
  unknownDay: 'हस्ताक्षर का दिन ज्ञात नहीं',
  unclearBy: 'ज्ञात नहीं कि {date} तक हस्ताक्षर हो चुके थे या नहीं',
  leftOn: 'अलग हुआ: {when}',
  absent: 'स्रोतों के अनुसार हस्ताक्षर नहीं किए',
  unlisted: 'हस्ताक्षरकर्ताओं की सूची में नहीं',
  country: 'देश',
  state: 'राष्ट्र',
  'public-authority': 'सार्वजनिक संस्थाएँ',
  'civil-society': 'नागरिक समाज',
  'private-sector': 'निजी क्षेत्र',
  uncategorised: 'बिना श्रेणी के',
  nowhere: 'देश दर्ज नहीं',
  reference: 'स्रोत',
  total: 'कुल',
  table: 'देशों की तालिका',
};

export const mapPanel = {
  filter: 'नाम खोजें',
  shown: '{total} में से {count}',
  close: 'बंद करें',
  loading: 'नाम लोड हो रहे हैं…',
  failed: 'नाम लोड नहीं हो सके।',
  again: 'फिर कोशिश करें',
  nobody: 'यहाँ का कोई संगठन सूची में नहीं है।',
  nothing: 'इस नाम का कोई नहीं।',
  left: 'अलग हुआ: {date}',
  listed: 'सूची में: {date}',
  more: 'और दिखाएँ',
  nearby: 'आस-पास',
  categories: 'श्रेणी के अनुसार छाँटें',
};

export const mapTimeline = {
  day: 'दिखाया गया दिन',
  play: 'चलाएँ',
  pause: 'रोकें',
  listed: 'तब तक सार्वजनिक सूची में, हस्ताक्षर का दिन ज्ञात नहीं',
  listedCircles: 'हल्का रंग: तब तक सार्वजनिक सूची में',
  keys: 'तीर कुंजियाँ अगले उस दिन तक ले जाती हैं जब कोई जुड़ा।',
};

export const mapMenu = {
  csv: 'तालिका (CSV)',
  svg: 'आरेख (SVG)',
  png: 'चित्र (PNG)',
  embed: 'एम्बेड कोड कॉपी करें',
  copied: 'कॉपी हो गया',
  select: 'कॉपी करने के लिए एम्बेड कोड',
  code: 'कोड',
  date: 'तिथि',
};

export const mapZoom = {
  zoom: 'ज़ूम',
  in: 'बड़ा करें',
  out: 'छोटा करें',
  whole: 'पूरा मानचित्र',
  hint: 'ज़ूम करने के लिए {key} दबाए रखकर स्क्रॉल करें',
};

export const mapNotes = {
  notes: 'मानचित्र पर टिप्पणियाँ',
};
