import { fileURLToPath } from 'node:url';

/** Absolute path of the project's top folder, with a separator at its end. */
export const projectFolder = fileURLToPath(new URL('../../../', import.meta.url));
