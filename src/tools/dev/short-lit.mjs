/*
 * A Rollup plugin: takes out of Lit what none of these elements has a use for, as each
 * reader would download it. The pieces stand here as they do in Lit's own build; where one
 * is not found, Lit has changed, and the build stops and says which.
 */

/**
 * What is taken out of a file, or put in its place. Polyfills are for browsers without shadow
 * roots, which cannot run these elements; lists of versions are what Lit's development build
 * warns of several copies by.
 *
 * @type {Readonly<Record<string, readonly (readonly [string | RegExp, string])[]>>}
 */
const pieces = {
  '@lit/reactive-element/css-tag.js': [
    // Style sheets of a root's own are in every browser that has what our own CSS needs.
    [/\w+\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/, 'true'],
    [/Error\("Value.*?"\+\w\+".*?"\)/, 'Error()'],
    [/Error\("[^"]*"\)/, 'Error()'],
    // Style sheets within style sheets.
    [/1===t\.length\?t\[0\]:e\.reduce\(.*?,t\[0\]\)(?=;return)/, 't[0]'],
    // A style sheet that is not Lit's.
    ['t instanceof CSSStyleSheet?t:t.styleSheet', 't.styleSheet'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ['p?.({ReactiveElement:y}),', ''],
    ['a.reactiveElementPolyfillSupport', '0'],
    [/\(a\.reactiveElementVersions.*?\.push\(.*?\)/, '0'],
    // Decorators.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    ['void 0!==t.l&&(this.l=[...t.l]),', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh)/, ''],
    ['[...r(t),...o(t)]', 'r(t)'],
    // Controllers.
    [/addController\(t\)\{.*?\}removeController\(t\)\{.*?\}/, ''],
    [',this._$EO?.forEach(t=>t.hostConnected?.())', ''],
    ['this._$EO?.forEach(t=>t.hostDisconnected?.())', ''],
    ['this._$EO?.forEach(t=>t.hostUpdate?.()),', ''],
    ['this._$EO?.forEach(t=>t.hostUpdated?.()),', ''],
    // What an attribute stands for without a converter: its text is enough.
    [/,l=c\?c\.emptyScript:""(?=,)/, ''],
    [/u=\{toAttribute.*?\}return i\}\},/, ''],
    ['u as defaultConverter,', ''],
    [
      'h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type)',
      'r=i.converter,h=r?.toAttribute?r.toAttribute(s):s',
    ],
    [
      'const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;',
      'const{converter:t}=i.getPropertyOptions(e);',
    ],
    ['h.fromAttribute(s,t.type)', 't?t.fromAttribute(s):s'],
    // Properties without attributes, with accessors of their own or their own idea of a change.
    ['s.state&&(s.attribute=!1),', ''],
    [',this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0)', ''],
    [
      ',!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}',
      '){const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(e){const h=this[i];this[i]=e,this.requestUpdate(t,h,s)},configurable:!0,enumerable:!0})}}',
    ],
    [
      'if(this._$Ei(),this.elementProperties.set(t,s)){',
      'this._$Ei(),this.elementProperties.set(t,s);{',
    ],
    ['return!1===i?void 0:"string"==typeof i', 'return"string"==typeof i'],
    ['"string"==typeof t?t.toLowerCase():void 0', 't.toLowerCase()'],
    ['void 0!==i&&this._$Eh.set(i,t)', 'this._$Eh.set(i,t)'],
    ['if(void 0!==e&&!0===i.reflect){', 'if(i.reflect){'],
    ['{attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}', '{}'],
    ['(i.hasChanged??f)(h,s)', 'f(h,s)'],
    [',wrapped:h},r){', '}){'],
    ['this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)', 'this._$Ej.set(t,s??this[t]),1)'],
    // Names as they are, and style sheets as they are.
    [/d\("elementProperties"\)/g, '"elementProperties"'],
    [/d\("finalized"\)/g, '"finalized"'],
    ['d("properties")', '"properties"'],
    ['d=(t,s)=>t,', ''],
    ['i.unshift(t(s))', 'i.unshift(s)'],
    ['i.push(t(s))', 'i.push(s)'],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for.*?i,e\)\}/, ''],
    // What a class may want to do about its updates.
    [
      'const t=this.scheduleUpdate();return null!=t&&await t,!this',
      'return this.performUpdate(),!this',
    ],
    ['scheduleUpdate(){return this.performUpdate()}', ''],
    [
      't=this.shouldUpdate(s),t?(this.willUpdate(s),this.update(s)):this._$EM()',
      'this.willUpdate(s),this.update(s)',
    ],
    ['let t=!1;const s', 'const s'],
    ['throw t=!1,this._$EM(),s}t&&this', 'throw this._$EM(),s}this'],
    ['shouldUpdate(t){return!0}', ''],
    ['return this.getUpdateComplete()}getUpdateComplete(){', ''],
    // An update that has failed: pledge-element.ts lets none fail.
    ['try{await this._$ES}catch(t){Promise.reject(t)}', 'await this._$ES;'],
    ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),', 'this.hasUpdated=!0,'],
    ['firstUpdated(t){}', ''],
  ],
  'lit-html/lit-html.js': [
    ['B?.(S,k),', ''],
    ['t.litHtmlPolyfillSupport', '0'],
    [/\(t\.litHtmlVersions.*?\.push\(.*?\)/, '0'],
    ['Error("invalid template strings array")', 'Error()'],
    // Directives, and parts whose place only they ask for.
    [/function M\(.*?\}(?=class R)/, ''],
    ['t=M(this,t,i),', ''],
    ['t=M(this,t,i,0),', ''],
    [',V:M', ''],
    [/get parentNode\(\)\{return this\._\$AM\.parentNode\}get _\$AU\(\)\{.*?\}/, ''],
    [/get _\$AU\(\)\{return this\._\$AM\?.*?\}/, ''],
    [/get parentNode\(\)\{let t.*?\}get startNode.*?get endNode\(\)\{.*?\}/, ''],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    ['this._$Cv=e?.isConnected??!0', '0'],
    ['this._$AP?.(!1,!0,s);', ';'],
    [/setConnected\(t\)\{.*?\}(?=\}class H)/, ''],
    [/class Z\{.*?\}(?=const j)/, ''],
    [',F:Z', ''],
    [
      '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
      'i=new r.ctor(h,r.name,r.strings,this,t)',
    ],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    ['constructor(){super(...arguments),this.type=3}', ''],
    ['constructor(){super(...arguments),this.type=4}', ''],
    ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
    // What they say where nothing is to change.
    ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
    ['t!==this._$AH&&t!==E,o', 't!==this._$AH,o'],
    ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],'],
    ['if((t=M(this,t,i,0)??A)===E)return;', 't??=A;'],
    // Attributes that are there or not: `nothing` does that.
    ['"?"===e[1]?L:', ''],
    [/class L extends H\{.*?\}(?=class z)/, ''],
    [',N:L,', ','],
    ['([.?@])?', '([.@])?'],
    // A node of a kind that polyfills wrap.
    ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
    ['i=t=>t,', ''],
    // Values within comments, and MathML.
    [/else\{let t=-1;for.*?\}(?=l\+\+)/, ''],
    [':3===i?"<math>":""', ':""'],
    [':3===i?"</math>":""', ':""'],
    ['2===i||3===i', '2===i'],
    // Templates that a compiler has prepared.
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    ['(t?.creationScope??l)', 'l'],
    // Listeners that are objects.
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options.host,t)',
    ],
    // Whom a part belongs to, and which kind it is.
    [
      'constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}',
      'constructor(t){this._$AV=[],this._$AD=t}',
    ],
    ['this.type=2,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
    ['this._$AM=s,this.options=e', 'this.options=e'],
    ['this.type=1,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
    ['this._$AM=e,this.options=h', 'this.options=h'],
    // Event listeners with options.
    [/e=t===A&&s!==A\|\|.*?,h=t!==A&&\(s===A\|\|e\);e&&/, 'e=t===A&&s!==A,h=t!==A&&s===A;e&&'],
  ],
  'lit-element/lit-element.js': [
    // Markup of a server that is taken over, and being told of it.
    [',s.litElementHydrateSupport?.({LitElement:i})', ''],
    ['o?.({LitElement:i});', ''],
    ['s.litElementPolyfillSupport', '0'],
    [/\(s\.litElementVersions.*?\.push\(.*?\)/, '0'],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    [/connectedCallback\(\)\{super.*?\}disconnectedCallback\(\)\{super.*?\}/, ''],
    // An element that draws nothing.
    ['render(){return r}', ''],
  ],
};

/** @returns {import('rollup').Plugin} */
export function shortLit() {
  return {
    name: 'short-lit',
    resolveId(specifier) {
      if (/^(lit|lit-html|@lit)\/.*(directive|decorator)/.test(specifier)) {
        this.error(`src/tools/dev/short-lit.mjs takes out of Lit what ${specifier} needs`);
      }
      return null;
    },
    transform(code, id) {
      if (/\/src\/.*\bcss`[^`]*\$\{/s.test(id + code)) {
        this.error(
          `src/tools/dev/short-lit.mjs takes out of Lit what a value in css of ${id} needs`,
        );
      }
      const gone = /\bnoChange\b|\s\?[\w-]+=\$\{|\btype: ?(Number|Boolean|Object|Array)\b/.exec(
        code,
      );
      if (gone && id.includes('/src/')) {
        this.error(`src/tools/dev/short-lit.mjs takes out of Lit what "${gone[0]}" in ${id} needs`);
      }
      const file = Object.keys(pieces).find((name) => id.endsWith(`/node_modules/${name}`));
      if (!file) return null;
      let short = code;
      for (const [piece, instead] of pieces[file] ?? []) {
        const shorter = short.replace(piece, () => instead);
        if (shorter === short) this.error(`${file} no longer has ${piece}: see short-lit.mjs`);
        short = shorter;
      }
      return { code: short, map: null };
    },
  };
}
