/* 简体中文。 */

export const principleList = {
  more: '阅读全文',
};

export const signatoryBadge = {
  signed: '签署方',
  day: '{date}',
  since: '{date}加入',
  listed: '{date}起见于公开名单',
  list: '查看公开名单',
  'category-state': '国家',
  'category-public-authority': '公共机构',
  'category-civil-society': '民间社会',
  'category-private-sector': '私营部门',
};

export const specialStanding = {
  left: '前签署方',
  day: '{date}',
  since: '{date}加入',
  listed: '{date}起见于公开名单',
  until: '{date}退出',
  asOf: '截至{date}',
  several: '名为{name}的签署方不止一个：{pledge}。',
  absent: '截至{date}，签署方名单中没有{name}：{pledge}。',
};

export const joinCounter = {
  signatories: { other: '个签署方' },
  state: '国家',
  'public-authority': '公共机构',
  'civil-society': '民间社会',
  'private-sector': '私营部门',
  uncategorised: '未分类',
  notCounted: '当时未统计',
  asOf: '截至{date}',
  published: '{date}公布的总数',
  stale: '未能更新；数据截至{date}',
  growth: '从{start}的{first}增至{end}的{last}',
  goal: '已达目标（{goal}）的{percent}',
  join: '签署加入',
};

export const signerMap = {
  map: '世界地图：用方向键在国家之间移动',
  states: { other: '{count}个国家' },
  organisations: { other: '{count}个组织' },
  now: { other: '截至{date}，已有{who}签署。' },
  past: { other: '到{date}，已有{who}签署。' },
  named: { other: '到{date}，已有{who}签署；地图标出的是有来源可查的{named}个。' },
  signed: { other: '个国家已签署' },
  unclear: { other: '个国家后来才见于名单，当时可能已签署' },
  left: { other: '个国家已退出' },
  quiet: '不在名单上',
  circles: '个组织',
  nowhere: '另有{who}未注明国家',
  areSigned: '已签署：{names}',
  areUnclear: '情况不明：{names}',
  areLeft: '已退出：{names}',
  areAbsent: '未签署：{names}',
  wereAbsent: '当时未签署：{names}',
  areNone: '不在名单上：{names}',
  disputed: '有争议的边界',
  source: '来源：{source}',
  table: '以表格显示',
  menu: '下载或嵌入',
};

export const describeCountry = {
  stop: '。',
  figure: '{category}：{count}',
  onDay: '{date}',
  inMonth: '{date}',
  signedOn: '{when}签署',
  signedLater: '后来于{when}签署',
  listed: '{date}起见于公开名单',
  undated: '见于公开名单',
  unknownDay: '签署日期不详',
  unclearBy: '到{date}是否已签署，尚不清楚',
  leftOn: '{when}退出',
  absent: '据有关来源，未签署',
  unlisted: '不在签署方名单上',
  country: '国家或地区',
  state: '政府签署情况',
  'public-authority': '公共机构',
  'civil-society': '民间社会',
  'private-sector': '私营部门',
  uncategorised: '未分类',
  nowhere: '未注明国家',
  reference: '来源',
  total: '合计',
  table: '各国一览表',
};

export const mapPanel = {
  filter: '查找名称',
  shown: '{count}/{total}',
  close: '关闭',
  loading: '正在加载名称…',
  failed: '名称未能加载。',
  again: '重试',
  nobody: '名单上没有这里的组织。',
  nothing: '没有这个名称。',
  left: '{date}退出',
  listed: '{date}见于名单',
  more: '显示更多',
  nearby: '附近',
  categories: '按类别筛选',
};

export const mapTimeline = {
  day: '显示的日期',
  play: '播放',
  pause: '暂停',
  listed: '当时已见于公开名单，签署日期不详',
  listedCircles: '颜色较浅：当时已见于公开名单',
  keys: '方向键可跳到下一个有签署方加入的日子。',
};

export const mapMenu = {
  csv: '表格（CSV）',
  svg: '矢量图（SVG）',
  png: '图片（PNG）',
  embed: '复制嵌入代码',
  copied: '已复制',
  select: '嵌入代码，可复制',
  code: '代码',
  date: '日期',
};

export const mapZoom = {
  zoom: '缩放',
  in: '放大',
  out: '缩小',
  whole: '整幅地图',
  hint: '按住{key}并滚动即可缩放',
};

export const mapNotes = {
  notes: '地图说明',
};
