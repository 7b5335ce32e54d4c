import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  elementsOf,
  type ElementDescription,
  type ElementsManifest,
} from '../../options/elements-manifest.js';
import { projectFolder } from './project.mjs';

/** The elements of the built manifest. */
export async function readElements(): Promise<ElementDescription[]> {
  const text = await readFile(join(projectFolder, 'dist/custom-elements.json'), 'utf8');
  return elementsOf(JSON.parse(text) as ElementsManifest);
}
