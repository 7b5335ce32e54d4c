const faults: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'a part of its path is a file',
  EISDIR: 'it is a folder',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  EROFS: 'the disk cannot be written',
  ENOSPC: 'the disk is full',
};

/** Why the system refuses a file, in words; undefined for an error of another origin. */
export function fileFault(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  return code && (faults[code] ?? code);
}
