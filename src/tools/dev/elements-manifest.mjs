import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from './project.mjs';

/**
 * @typedef {object} Item
 * @property {string} name
 * @property {string} [description]
 * @property {string} [default]
 * @property {{ text: string }} [type]
 * @property {string} [fieldName] The property of an attribute.
 * @property {string} [kind]
 * @property {boolean} [readonly]
 */

/**
 * One element, as dist/custom-elements.json describes it.
 *
 * @typedef {object} ElementDescription
 * @property {string} name Of the class.
 * @property {string} tagName
 * @property {string} description
 * @property {Item[]} attributes
 * @property {Item[]} members
 * @property {Item[]} events
 * @property {Item[]} slots
 * @property {Item[]} cssParts
 * @property {Item[]} [cssProperties]
 * @property {Item[]} [cssStates]
 */

/** @returns {Promise<ElementDescription[]>} The elements of the built manifest. */
export async function readElements() {
  const text = await readFile(join(projectFolder, 'dist/custom-elements.json'), 'utf8');
  const { modules } = JSON.parse(text);
  return modules.flatMap(
    (/** @type {{ declarations: ElementDescription[] }} */ { declarations }) => declarations,
  );
}
