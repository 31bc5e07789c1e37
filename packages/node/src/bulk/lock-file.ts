import { readFile, rm, writeFile } from "node:fs/promises";

/**
 * Locks a checkpoint against other processes. Takes over the lock of a process that was killed.
 *
 * @returns a function that releases the lock.
 * @throws Error naming the process that holds it.
 */
export async function lockFile(path: string): Promise<() => Promise<void>> {
  // Before anything is awaited, so that two jobs that this process starts at once cannot both pass.
  if (held().has(path)) throw inUse(process.pid, path);
  held().add(path);
  try {
    await writeLock(path);
  } catch (error) {
    held().delete(path);
    throw error;
  }
  return async () => {
    await rm(path, { force: true });
    held().delete(path);
  };
}

async function writeLock(path: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await writeFile(path, `${process.pid}\n`, { flag: "wx" });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== "EEXIST")
        throw new Error(`checkpoint: ${path} cannot be written (${code})`, { cause: error });
    }
    const holder = Number(await readFile(path, "utf8").catch(() => ""));
    if (attempt > 0 || isAlive(holder)) throw inUse(holder, path);
    await rm(path, { force: true });
  }
}

const inUse = (holder: number, path: string): Error =>
  new Error(
    `checkpoint is in use by process ${holder}: wait for it to end; if no such job is running, delete ${path}`,
  );

const heldKey = Symbol.for("@clerk-platform/node: checkpoints in use");

/** The locks of this process. Shared by the ES module and the CommonJS copy of this package. */
function held(): Set<string> {
  const shared = globalThis as { [heldKey]?: Set<string> };
  shared[heldKey] ??= new Set();
  return shared[heldKey];
}

function isAlive(pid: number): boolean {
  // A lock of this process would have been held: in a container, a process that was killed often had the same id.
  if (pid === process.pid) return false;
  // An empty file: its process was killed before it wrote its id.
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
