/* Splits the generated types for JSX, and makes those of React, Vue and Svelte of the same manifest. */
import { readFile, writeFile } from 'node:fs/promises';

/** @typedef {import('../../options/elements-manifest.js').ElementDescription} ElementDescription */

/**
 * @param {readonly ElementDescription[]} elements
 * @param {(element: ElementDescription) => string} write
 */
const each = (elements, write) => elements.map(write).join('\n');

/** @param {readonly ElementDescription[]} elements */
function importsOf(elements) {
  const classes = elements
    .map(
      ({ name, tagName }) =>
        `import type { ${name} } from '../modules/elements/${tagName}/${tagName}.js';`,
    )
    .join('\n');
  const props = elements.map(({ name }) => `${name}Props`).join(', ');
  return `${classes}\nimport type { ${props} } from './elements.js';\n`;
}

/** @param {readonly ElementDescription[]} elements */
function importEvents(elements) {
  const types = elements.flatMap(({ events }) => events.map(({ type }) => type?.text ?? 'Event'));
  const ours = [...new Set(types)].filter((name) => !['Event', 'CustomEvent'].includes(name));
  return `import type { ${ours.join(', ')} } from '../modules/events.js';\n`;
}

/**
 * React and Vue set a property where the element has one, be it the method that every element has:
 * an attribute that is called like one goes by the name of its own property there.
 *
 * @param {ElementDescription} element
 */
function withoutMethods({ name, attributes }) {
  const hidden = attributes.filter((one) => one.fieldName !== one.name && !one.name.includes('-'));
  const words = hidden.map((one) => `'${one.name}'`).join(' | ');
  return words ? `Omit<${name}Props, ${words}>` : `${name}Props`;
}

/** @param {readonly ElementDescription[]} elements */
const react = (elements) => `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${importsOf(elements)}import type { CustomCssProperties } from './elements.js';

type Own<Element, Props> = Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Props> & Props;

declare module 'react' {
  interface CSSProperties extends CustomCssProperties {}
  namespace JSX {
    interface IntrinsicElements {
${each(elements, (element) => `      '${element.tagName}': Own<${element.name}, ${withoutMethods(element)}>;`)}
    }
  }
}
`;

/**
 * Vue hears of an event by a property in camel case, and of an attribute by the property that it
 * makes of its name.
 *
 * @param {readonly ElementDescription[]} elements
 */
const vue = (elements) => `import type { HTMLAttributes, PublicProps } from 'vue';
${importEvents(elements)}${importsOf(elements)}
type Own<Element, Props, Heard> = new () => Element & {
  $props: Omit<HTMLAttributes, keyof Props> & Omit<Props, \`on\${keyof Heard & string}\`> & PublicProps & {
    [Name in keyof Heard & string as \`on\${Camel<Name>}\`]?: ((event: Heard[Name]) => void) | undefined;
  };
};
type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${Capitalize<First>}\${Camel<Rest>}\`
  : Capitalize<Name>;

declare module 'vue' {
  interface GlobalComponents {
${each(elements, (element) => {
  const { name, tagName, events } = element;
  const heard = events.map((event) => `'${event.name}': ${event.type?.text}`).join('; ');
  return `    '${tagName}': Own<${name}, ${withoutMethods(element)}, { ${heard} }>;`;
})}
  }
}
`;

/**
 * Svelte takes whatever begins with `on` for an event, an attribute too: what it cannot set is left
 * out.
 *
 * @param {ElementDescription} element
 */
function withoutOn({ name, attributes }) {
  const heard = attributes.map((one) => `'${one.name}'`).filter((word) => word.startsWith("'on"));
  return heard.length ? `Omit<${name}Props, ${heard.join(' | ')}>` : `${name}Props`;
}

/** @param {readonly ElementDescription[]} elements */
const svelte = (elements) => `import type { HTMLAttributes } from 'svelte/elements';
${importsOf(elements)}
type Own<Element extends EventTarget, Props> = Omit<HTMLAttributes<Element>, keyof Props> & Props;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${each(elements, (element) => `    '${element.tagName}': Own<${element.name}, ${withoutOn(element)}>;`)}
  }
}
`;

/**
 * Writes the types beside `jsx.d.ts`, which the manifest's plugin has written: `elements.d.ts` is
 * what it says of the elements, and each framework has a file that declares it there alone. One
 * file for all would name frameworks that are not installed, which the type checker refuses.
 *
 * @param {string} folder
 * @param {readonly ElementDescription[]} elements
 */
export async function writeFrameworkTypes(folder, elements) {
  const text = await readFile(`${folder}/jsx.d.ts`, 'utf8');
  const start = text.indexOf('\ndeclare module "');
  const others = text
    .slice(start)
    .replaceAll(/declare module "react[^]*?\n}\n\n?/g, (found) =>
      found.startsWith('declare module "react-native"') ? found : '',
    );
  const imports = `import type { CustomCssProperties, CustomElements, CustomElementsSolidJs } from './elements.js';`;
  const files = {
    'elements.d.ts': importEvents(elements) + text.slice(0, start),
    'jsx.d.ts': `${imports}\nexport * from './elements.js';\n\n${others}`,
    'react.d.ts': react(elements),
    'vue.d.ts': vue(elements),
    'svelte.d.ts': svelte(elements),
  };
  for (const [name, content] of Object.entries(files)) {
    await writeFile(`${folder}/${name}`, content);
    await writeFile(`${folder}/${name.replace('.d.ts', '.js')}`, 'export {};\n');
  }
}
