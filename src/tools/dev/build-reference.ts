/* Writes docs/elements.md from the elements' manifest. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import type { ManifestItem } from '../../options/elements-manifest.js';
import { projectFolder } from './project.mjs';
import { readElements } from './read-elements.js';

const cell = (text: string | undefined): string => (text ?? '').replaceAll('|', '\\|');
const code = (text: string | undefined): string => (text ? `\`${cell(text)}\`` : '');

function table(
  title: string,
  items: readonly ManifestItem[],
  columns: Readonly<Record<string, (item: ManifestItem) => string>>,
): string {
  if (!items.length) return '';
  const heads = Object.keys(columns);
  const rows = items.map((item) => heads.map((head) => columns[head]?.(item)).join(' | '));
  const lines = [heads.join(' | '), heads.map(() => '---').join(' | '), ...rows];
  return `### ${title}\n\n${lines.map((line) => `| ${line} |`).join('\n')}\n`;
}

const named = {
  name: ({ name }: ManifestItem): string => code(name) || '(default)',
  'what it is': ({ description }: ManifestItem): string => cell(description),
};

const sections = (await readElements()).map((element) =>
  [
    `## ${element.tagName}\n\n${element.description}\n`,
    table('Attributes', element.attributes, {
      attribute: ({ name }) => code(name),
      values: ({ type }) => code(type?.text.replace(' | undefined', '')),
      default: (item) => code(item.default?.replaceAll("'", '')),
      property: ({ fieldName }) => code(fieldName),
      'what it does': ({ description }) => cell(description),
    }),
    table(
      'Further properties and methods',
      element.members.filter(
        ({ name }) => !element.attributes.some(({ fieldName }) => fieldName === name),
      ),
      { ...named, type: ({ type }) => code(type?.text) },
    ),
    table('Events', element.events, { ...named, type: ({ type }) => code(type?.text) }),
    table('Slots', element.slots, named),
    table('Parts', element.cssParts, named),
    table('Custom properties', element.cssProperties ?? [], named),
    table('States', element.cssStates ?? [], named),
  ].join('\n'),
);

const text = `# The elements

Made by \`npm run build\` from the comments above the classes: change those, not this page. The same
is in \`dist/custom-elements.json\` for tools, in \`dist/vscode.html-custom-data.json\` and
\`dist/vscode.css-custom-data.json\` for Visual Studio Code, in \`dist/web-types.json\` for JetBrains'
editors, and as types in \`paris-call-widgets/react\`, \`…/vue\`, \`…/svelte\` and, for other kinds of
JSX, \`…/jsx\`.

${sections.join('\n')}`;

const file = join(projectFolder, 'docs/elements.md');
await writeFile(file, await format(text, { parser: 'markdown', printWidth: 100 }));
