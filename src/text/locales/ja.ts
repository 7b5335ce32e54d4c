/* 日本語。 */

export const principleList = {
  more: '全文を読む',
};

export const signatoryBadge = {
  signed: '署名者',
  day: '{date}',
  since: '{date}に署名',
  listed: '{date}から公開リストに掲載',
  list: '公開リストを見る',
  'category-state': '国',
  'category-public-authority': '公的機関',
  'category-civil-society': '市民社会',
  'category-private-sector': '民間部門',
};

export const specialStanding = {
  left: '元署名者',
  day: '{date}',
  since: '{date}に署名',
  listed: '{date}から公開リストに掲載',
  until: '{date}に離脱',
  asOf: '{date}現在',
  several: '{name}という名の署名者が複数います：{pledge}。',
  absent: '{date}現在、{name}は署名者のリストにありません：{pledge}。',
};

export const joinCounter = {
  signatories: { other: 'の国・団体が署名' },
  state: '国',
  'public-authority': '公的機関',
  'civil-society': '市民社会',
  'private-sector': '民間部門',
  uncategorised: '分類なし',
  notCounted: '当時は集計なし',
  asOf: '{date}現在',
  published: '公表された総数（{date}）',
  stale: '更新できませんでした（{date}現在）',
  growth: '{start}の{first}から{end}の{last}へ増加',
  goal: '目標{goal}の{percent}',
  join: '署名に加わる',
};

export const signerMap = {
  map: '世界地図：矢印キーで国から国へ移動できます',
  states: { other: '{count}か国' },
  organisations: { other: '{count}団体' },
  now: { other: '{date}現在、{who}が署名しています。' },
  past: { other: '{date}までに{who}が署名していました。' },
  named: {
    other: '{date}までに{who}が署名していました。地図には出典のある{named}を示しています。',
  },
  signed: { other: 'か国が署名' },
  unclear: { other: 'か国は後日リストに掲載、署名済みの可能性あり' },
  left: { other: 'か国が離脱' },
  quiet: 'リストになし',
  circles: '団体',
  nowhere: 'ほかに国の記載のない{who}',
  areSigned: '署名済み：{names}',
  areUnclear: '不明：{names}',
  areLeft: '離脱：{names}',
  areAbsent: '未署名：{names}',
  wereAbsent: '当時は未署名：{names}',
  areNone: 'リストになし：{names}',
  disputed: '係争中の境界',
  source: '出典：{source}',
  table: '表で見る',
  menu: 'ダウンロード・埋め込み',
};

export const describeCountry = {
  stop: '。',
  figure: '{category}：{count}',
  onDay: '{date}',
  inMonth: '{date}',
  signedOn: '{when}に署名',
  signedLater: '後の{when}に署名',
  listed: '{date}から公開リストに掲載',
  undated: '公開リストに掲載',
  unknownDay: '署名日は不明',
  unclearBy: '{date}までに署名していたかどうかは不明',
  leftOn: '{when}に離脱',
  absent: '出典によれば未署名',
  unlisted: '署名者のリストになし',
  country: '国・地域',
  state: '政府の署名',
  'public-authority': '公的機関',
  'civil-society': '市民社会',
  'private-sector': '民間部門',
  uncategorised: '分類なし',
  nowhere: '国の記載なし',
  reference: '出典',
  total: '合計',
  table: '国別の表',
};

export const mapPanel = {
  filter: '名前を探す',
  shown: '{total}件中{count}件',
  close: '閉じる',
  loading: '名前を読み込んでいます…',
  failed: '名前を読み込めませんでした。',
  again: 'もう一度試す',
  nobody: 'この国からリストに載っている団体はありません。',
  nothing: 'その名前は見つかりません。',
  left: '{date}に離脱',
  listed: '{date}にリスト掲載',
  more: 'さらに表示',
  nearby: '近くの国',
  categories: '分類で絞り込む',
};

export const mapTimeline = {
  day: '表示中の日付',
  play: '再生',
  pause: '一時停止',
  listed: '当時すでに公開リストに掲載、署名日は不明',
  listedCircles: '薄い色：当時すでに公開リストに掲載',
  keys: '矢印キーで、次に署名のあった日へ移動できます。',
};

export const mapMenu = {
  csv: '表（CSV）',
  svg: '図（SVG）',
  png: '画像（PNG）',
  embed: '埋め込みコードをコピー',
  copied: 'コピーしました',
  select: 'コピー用の埋め込みコード',
  code: 'コード',
  date: '日付',
};

export const mapZoom = {
  zoom: '拡大・縮小',
  in: '拡大',
  out: '縮小',
  whole: '地図全体',
  hint: '{key}キーを押しながらスクロールすると拡大・縮小できます',
};

export const mapNotes = {
  notes: '地図についての注記',
};
