import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Protocol } from 'puppeteer-core';
import { projectFolder } from '../../src/tools/dev/project.mjs';
import { useSite } from '../pages/site.js';
import { elementNames, type ElementName } from './docstring.js';
import { samples } from './samples.js';
import { visitSamples } from './visit-samples.js';

const site = useSite();
const folder = join(projectFolder, 'test/access/transcripts');
const accepting = process.env['ACCEPT'] === 'transcripts';

type Node = Protocol.Accessibility.AXNode;

/** What is said of a node beside its role and name. */
const told = ['level', 'expanded', 'valuetext', 'valuemin', 'valuemax', 'checked', 'pressed'];

/** Roles that say nothing themselves. */
const silent = new Set(['none', 'generic', 'InlineTextBox', 'ListMarker']);

/** A line for each node that is said, indented as it is nested. */
function lines(node: Node, nodes: ReadonlyMap<string, Node>, depth: number): string[] {
  const role = String(node.role?.value ?? 'none');
  const below = (deeper: number): string[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = nodes.get(id);
      return child ? lines(child, nodes, deeper) : [];
    });
  if (node.ignored || silent.has(role)) return role === 'InlineTextBox' ? [] : below(depth);
  const name = String(node.name?.value ?? '').trim();
  const text = role === 'StaticText';
  if (text && !name) return [];
  const properties = (node.properties ?? [])
    .filter(({ name: key, value }) => told.includes(key) && value.value !== '')
    .map(({ name: key, value }) => ` ${key}=${value.value}`);
  const value = node.value?.value === undefined ? [] : [` value=${node.value.value}`];
  const description = node.description?.value ? [` description="${node.description.value}"`] : [];
  const said = [
    text ? '' : role,
    name && `${text ? '' : ' '}"${name}"`,
    ...properties,
    ...value,
    ...description,
  ].join('');
  const inner = below(depth + 1);
  // Text that only repeats the name of what it is in.
  const repeated = inner.length === 1 && inner[0]!.trim() === `"${name}"`;
  return ['  '.repeat(depth) + said, ...(repeated ? [] : inner)];
}

/** What a screen reader can say of each sample of an element, by the sample's name. */
async function transcribe(element: ElementName, language: string): Promise<Map<string, string>> {
  const transcripts = new Map<string, string>();
  const how = { language, only: (sample: { element: string }) => sample.element === element };
  await visitSamples(site, how, async (page) => {
    const session = await page.createCDPSession();
    await session.send('Accessibility.enable');
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    for (const section of nodes.filter(({ role }) => role?.value === 'region')) {
      const name = String(section.name?.value);
      if (!samples.some((sample) => sample.name === name)) continue;
      const all = lines(section, byId, 0).map((line) => line.slice(2));
      // Without what the page has before the element: a heading and a paragraph with a link.
      const start = all.findIndex((line) => line.includes('link "Before"'));
      transcripts.set(`${name}.${language}.txt`, `${all.slice(start + 1).join('\n')}\n`);
    }
  });
  return transcripts;
}

describe('transcripts', () => {
  for (const language of ['en', 'fr']) {
    for (const element of elementNames) {
      it(`${element} says in ${language} what was accepted`, async () => {
        const transcripts = await transcribe(element, language);
        const expected = samples.filter((sample) => sample.element === element);
        assert.equal(transcripts.size, expected.length);
        const of = (name: string): boolean =>
          name.startsWith(`${element}.`) && name.endsWith(`.${language}.txt`);
        const kept = (await readdir(folder).catch(() => [])).filter(of);
        if (accepting) {
          await mkdir(folder, { recursive: true });
          for (const name of kept) if (!transcripts.has(name)) await rm(join(folder, name));
          for (const [name, text] of transcripts) await writeFile(join(folder, name), text);
          return;
        }
        const advice = 'read the difference, then "npm run accept:transcripts"';
        assert.deepEqual([...transcripts.keys()].sort(), kept.sort(), advice);
        for (const [name, text] of transcripts) {
          assert.equal(text, await readFile(join(folder, name), 'utf8'), `${name}: ${advice}`);
        }
      });
    }
  }

  it('each says its language in its drawing', () =>
    visitSamples(site, { language: 'fr', only: ({ state }) => state === 'ready' }, async (page) => {
      const languages = await page.$$eval('section >>> .frame', (frames) =>
        frames.map((frame) => frame.getAttribute('lang')),
      );
      assert.ok(languages.length > 20);
      assert.deepEqual([...new Set(languages)], ['fr']);
    }));
});
