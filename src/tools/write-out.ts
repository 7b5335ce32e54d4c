import { writeFile } from 'node:fs/promises';
import { fileFault } from './feed/file-fault.js';
import { ToolError } from './feed/tool-error.js';

/**
 * Writes what a command was asked for into a file.
 *
 * @throws ToolError that says why it cannot be written
 */
export async function writeOut(out: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(out, content);
  } catch (error) {
    throw new ToolError(`${out} cannot be written: ${fileFault(error) ?? String(error)}.`);
  }
}
