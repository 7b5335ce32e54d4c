// @ts-expect-error The plugin has no types.
import litA11y from 'eslint-plugin-lit-a11y';
import { typesRemoved } from './src/tools/dev/types-removed.mjs';

// Only the accessibility of templates is checked here; every other rule is in .oxlintrc.json.
// One linter would do if eslint-plugin-lit-a11y did not crash in oxlint.
export default [
  {
    ignores: [
      'dist',
      'src/elements/signer-map/country-shapes.ts',
      'src/elements/signer-map/finer-shapes.ts',
      'src/tools/map-picture/picture-shapes.ts',
    ],
  },
  {
    files: ['src/elements/**/*.ts'],
    plugins: { project: { processors: { 'types-removed': typesRemoved } } },
    processor: 'project/types-removed',
  },
  {
    files: ['src/elements/**/*.js'],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari takes a list without markers for no list, unless it is told its role:
      // https://bugs.webkit.org/show_bug.cgi?id=170179
      'lit-a11y/no-redundant-role': 'off',
    },
  },
];
