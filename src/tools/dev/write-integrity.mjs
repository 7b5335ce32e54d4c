/* Writes the hashes of all built files for pages, and of those that no `<script>` names an import map. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from './project.mjs';

const dist = join(projectFolder, 'dist');
const names = [
  ...(await readdir(dist)),
  ...(await readdir(join(dist, 'chunks'))).map((name) => `chunks/${name}`),
];
const files = names.filter((name) => /\.(js|css)$/.test(name)).sort();
const hashes = await Promise.all(
  files.map(async (name) => {
    const hash = createHash('sha384')
      .update(await readFile(join(dist, name)))
      .digest('base64');
    return /** @type {const} */ ([name, `sha384-${hash}`]);
  }),
);
const modules = hashes
  .filter(([name]) => name.endsWith('.js'))
  .map(([name, hash]) => [`./${name}`, hash]);

const { version } = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8'));

for (const [name, content] of Object.entries({
  // For who looks at a copy of these files on some host.
  'version.json': { version },
  'integrity.json': Object.fromEntries(hashes),
  'importmap.json': { integrity: Object.fromEntries(modules) },
})) {
  await writeFile(join(dist, name), `${JSON.stringify(content, null, 2)}\n`);
}
