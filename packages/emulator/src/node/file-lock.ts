import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";

/**
 * Makes this process the only one that writes a file. The lock is a file beside it that names its owner; one that a
 * killed process left behind is taken over.
 *
 * @returns what releases the lock.
 * @throws Error naming the process that has the file.
 */
export async function lockFile(path: string): Promise<() => Promise<void>> {
  return acquire(`${path}.lock`, path);
}

async function acquire(lock: string, path: string): Promise<() => Promise<void>> {
  // Written before it gets its name, so that a lock always has an owner.
  const mine = `${path}.${randomUUID()}.${process.pid}.tmp`;
  try {
    await writeFile(mine, `${process.pid} ${startOf(process.pid)}\n`, { mode: 0o600, flag: "wx" });
    while (!(await tryLink(mine, lock))) {
      const content = await readIfPresent(lock);
      // Released in between.
      if (content === undefined) continue;
      if (isHeld(content)) throw inUse(path, lock, content);
      // Only one process may take over from a dead owner: another would remove the lock of the first.
      const successor = `${lock}.after-${content.trim().replaceAll(/\W/g, "-")}`;
      const release = await acquire(successor, path);
      try {
        if ((await readIfPresent(lock)) !== content) continue;
        await rename(mine, lock);
        break;
      } finally {
        await release();
      }
    }
  } finally {
    await rm(mine, { force: true });
  }
  return () => rm(lock, { force: true });
}

/** Whether the lock could be created; it is created with its content, or not at all. */
async function tryLink(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

async function readIfPresent(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Whether the owner still runs, and is not another process that was given the same number later. */
function isHeld(content: string): boolean {
  const [pid = "", start = "0"] = content.trim().split(" ");
  if (!/^[1-9]\d*$/.test(pid) || !isRunning(Number(pid))) return false;
  const present = startOf(Number(pid));
  return start === "0" || present === "0" || start === present;
}

function inUse(path: string, lock: string, content: string): Error {
  const [pid] = content.trim().split(" ");
  return new Error(
    `${path} is in use by the process ${pid}: two would overwrite each other's changes. Stop it, or give another file. (If that process is not an emulator, remove ${lock}.)`,
  );
}

/** Whether a process of that number runs. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** When a process began, in the system's own units; "0" where the system has no file that says so. */
function startOf(pid: number): string {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name of the program may hold blanks and brackets; behind it, the start is the 20th field.
    return text.slice(text.lastIndexOf(")") + 2).split(" ")[19] ?? "0";
  } catch {
    return "0";
  }
}
