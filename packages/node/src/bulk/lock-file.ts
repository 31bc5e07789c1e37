import { readFile, rm, writeFile } from "node:fs/promises";

/**
 * Locks a checkpoint against other processes. Takes over the lock of a process that was killed.
 *
 * @returns a function that releases the lock.
 * @throws Error naming the process that holds it.
 */
export async function lockFile(path: string): Promise<() => Promise<void>> {
  for (let attempt = 0; ; attempt++) {
    try {
      await writeFile(path, `${process.pid}\n`, { flag: "wx" });
      held().add(path);
      return async () => {
        held().delete(path);
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
        `checkpoint is in use by process ${holder}: wait for it to end; if no such job is running, delete ${path}`,
      );
    }
    await rm(path, { force: true });
  }
}

const heldKey = Symbol.for("@clerk-platform/node: checkpoints in use");

/**
 * The locks of this process, because process ids repeat: in a container, a killed process often had the same id. Shared
 * by the ES module and the CommonJS copy of this package.
 */
function held(): Set<string> {
  const shared = globalThis as { [heldKey]?: Set<string> };
  shared[heldKey] ??= new Set();
  return shared[heldKey];
}

function isAlive(pid: number, path: string): boolean {
  if (pid === process.pid) return held().has(path);
  // The file is empty: its process was killed before it wrote its id.
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
