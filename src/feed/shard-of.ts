/** Folders that a folder of many documents is divided into, by six bits of a hash. */
export const foldersPerLevel = 64;

/**
 * The folders in which a document of a large feed lies, as in `3f/08`: by the
 * FNV-1a hash of its key's UTF-8 bytes, six bits a level, the lowest first, in
 * two hexadecimal digits. Empty without levels.
 *
 * @param levels how deep the folders are, 0 to 5
 */
export function shardOf(key: string, levels: number): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(key)) hash = Math.imul(hash ^ byte, 0x01000193);
  return Array.from({ length: levels }, (_, level) =>
    ((hash >>> (6 * level)) & (foldersPerLevel - 1)).toString(16).padStart(2, '0'),
  ).join('/');
}
