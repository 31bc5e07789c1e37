import { open, readFile, rm } from "node:fs/promises";

/**
 * Makes this process the only one that writes a file. The lock is a file beside it that names its owner; one that a
 * killed process left behind is taken over.
 *
 * @returns what releases the lock.
 * @throws Error naming the process that has the file.
 */
export async function lockFile(path: string): Promise<() => Promise<void>> {
  const lock = `${path}.lock`;
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      const handle = await open(lock, "wx", 0o600);
      await handle.writeFile(String(process.pid)).finally(() => handle.close());
      return () => rm(lock, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const owner = Number(await readFile(lock, "utf8").catch(() => ""));
      if (owner > 0 && isRunning(owner)) {
        throw new Error(
          `${path} is in use by the process ${owner}: two would overwrite each other's changes. Stop it, or give another file. (If it is no emulator, remove ${lock}.)`,
        );
      }
      await rm(lock, { force: true });
    }
  }
  throw new Error(`${lock} cannot be created: other processes keep taking it.`);
}

/** Whether a process of that number runs. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
