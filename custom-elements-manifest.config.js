import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { writeFrameworkTypes } from './src/tools/dev/framework-types.mjs';

const outdir = 'dist';
const attributeTag = /@attr \{([^}]+)\} ([\w-]+) - ([^@]*?)\s*(?=\* @|\*\/)/g;
const inPackage = (path) => path.replace(/^src\/(.*)\.ts$/, 'dist/modules/$1.js');

/**
 * What a page may use, in the modules that the package has. The words above a class say more of
 * an attribute than its property, whose type may be a name that only the sources know.
 */
function publicOnly() {
  const tags = new Map();
  return {
    name: 'public-only',
    analyzePhase({ ts, node }) {
      if (node.kind !== ts.SyntaxKind.ClassDeclaration) return;
      for (const [, type, name, text] of node.getFullText().matchAll(attributeTag)) {
        const description = text.replaceAll(/\s*\n \* */g, ' ');
        tags.set(`${node.name.text} ${name}`, { type: { text: type }, description });
      }
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      // Files come in the order in which the disk has them.
      manifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
      for (const module of manifest.modules) {
        module.path = inPackage(module.path);
        module.declarations = module.declarations?.filter(({ tagName }) => tagName) ?? [];
        for (const declaration of module.declarations) {
          const { name, members, attributes, events = [] } = declaration;
          declaration.members = members.filter(
            (member) =>
              !member.static &&
              !member.name.startsWith('#') &&
              (member.privacy ?? 'public') === 'public',
          );
          for (const attribute of attributes) {
            Object.assign(attribute, tags.get(`${name} ${attribute.name}`));
          }
          // An event with a computed name is taken for one with the name of the variable.
          declaration.events = events.filter(({ description }) => description);
          for (const list of Object.values(declaration)) {
            if (Array.isArray(list)) for (const item of list) delete item.inheritedFrom;
          }
          delete declaration.superclass;
        }
        module.exports = (module.exports ?? []).filter(({ name }) =>
          module.declarations.some((declaration) => declaration.name === name),
        );
        for (const { declaration } of module.exports) declaration.module = module.path;
      }
      manifest.modules = manifest.modules.filter(({ declarations }) => declarations.length);
      for (const { path, declarations } of [...manifest.modules]) {
        const [{ name, tagName }] = declarations;
        manifest.modules.push({
          kind: 'javascript-module',
          path: path.replace(/\.js$/, '.define.js'),
          declarations: [],
          exports: [
            {
              kind: 'custom-element-definition',
              name: tagName,
              declaration: { name, module: path },
            },
          ],
        });
      }
    },
  };
}

/** The generated types name our events without saying where they are from. */
const frameworkTypes = {
  name: 'framework-types',
  packageLinkPhase: ({ customElementsManifest: { modules } }) =>
    writeFrameworkTypes(
      `${outdir}/types`,
      modules.flatMap(({ declarations }) => declarations),
    ),
};

/** The elements' own metadata, and what editors and JSX make of it. */
export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/signer-map/country-shapes.ts', 'src/elements/signer-map/finer-shapes.ts'],
  outdir,
  litelement: true,
  packagejson: false,
  plugins: [
    publicOnly(),
    customElementVsCodePlugin({ outdir }),
    customElementJetBrainsPlugin({ outdir, packageJson: false }),
    jsxTypesPlugin({
      outdir: `${outdir}/types`,
      fileName: 'jsx.d.ts',
      componentTypePath: (_name, tag) => `../modules/elements/${tag}/${tag}.js`,
    }),
    frameworkTypes,
  ],
};
