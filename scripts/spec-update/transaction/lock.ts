import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { UserError } from "../../lib/user-error.ts";

/**
 * Lets one update work at a time; a lock whose process is gone is taken over.
 *
 * @returns what gives it back.
 */
export function takeLock(path: string): () => void {
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(path, String(process.pid), { flag: "wx" });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST" || attempt > 3) throw error;
      const owner = Number(readFileSync(path, "utf8"));
      if (owner && owner !== process.pid && isRunning(owner)) {
        throw new UserError(
          `Another update is running (process ${owner}).\nWait for it; if there is none, delete ${path}.`,
        );
      }
      rmSync(path, { force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
