import { readFile, rm, writeFile } from "node:fs/promises";

/**
 * Keeps a second process from the same work: both would do it.
 *
 * @returns how to give the lock back. The lock of a process that was killed is taken over.
 * @throws Error naming the process that holds it.
 */
export async function lockFile(path: string): Promise<() => Promise<void>> {
  for (let attempt = 0; ; attempt++) {
    try {
      await writeFile(path, `${process.pid}\n`, { flag: "wx" });
      held.add(path);
      return async () => {
        held.delete(path);
        await rm(path, { force: true });
      };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== "EEXIST")
        throw new Error(`checkpoint: ${path} cannot be written (${code})`, { cause: error });
    }
    const holder = Number(await readFile(path, "utf8").catch(() => ""));
    if (attempt > 0 || isAlive(holder, path)) {
      throw new Error(
        `checkpoint is in use by process ${holder}: wait for it; if there is no such job, delete ${path}`,
      );
    }
    await rm(path, { force: true });
  }
}

/** What this process holds: in a container, a dead process often had the same number. */
const held = new Set<string>();

function isAlive(pid: number, path: string): boolean {
  if (pid === process.pid) return held.has(path);
  // An empty file: its writer died, or has not yet got to it, which is too short to matter.
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
