const meanings: Record<string, string> = {
  EACCES: "no permission",
  EPERM: "no permission",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EROFS: "the disk is read-only",
  ELOOP: "a symbolic link leads back to itself",
};

/** The code of a system's error, and what it means: `ENOSPC, the disk is full`. */
export function describeSystemError(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return String(error);
  const meaning = meanings[code];
  return meaning === undefined ? code : `${code}, ${meaning}`;
}
