import { fork, spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserError } from "repo/lib/user-error";
import type { PreparedUpdate, UpdateOptions } from "./update-options.ts";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Prepares an update in a process of its own, whose temporary folder is one of its own. So an interruption takes effect
 * at once, whatever is going on: the process, all that it started and all that they wrote are gone together.
 *
 * @throws {@link UserError} after SIGINT, SIGTERM or SIGHUP.
 */
export async function prepareInProcess(
  options: UpdateOptions,
): Promise<{ exitCode: number; prepared: PreparedUpdate | undefined }> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "clerk-platform-update-")));
  // Detached means that it leads a group of processes.
  const worker = fork(join(import.meta.dirname, "prepare-worker.ts"), {
    detached: true,
    env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
  });
  let interrupted = false;
  const interrupt = (): void => {
    interrupted = true;
    killGroup(worker.pid);
  };
  for (const signal of signals) process.on(signal, interrupt);
  let prepared: PreparedUpdate | undefined;
  worker.on("message", (message) => {
    prepared = message as PreparedUpdate;
  });
  worker.send(options);
  const exitCode = await new Promise<number>((resolve, reject) => {
    worker.once("error", reject).once("exit", (code) => resolve(code ?? 1));
  });
  // What it started and left running would go on writing.
  killGroup(worker.pid);
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  for (const signal of signals) process.off(signal, interrupt);
  if (interrupted) throw new UserError("Interrupted; nothing was written.");
  return { exitCode, prepared };
}

function killGroup(leader: number | undefined): void {
  if (!leader) return;
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/pid", String(leader), "/T", "/F"]);
    return;
  }
  try {
    process.kill(-leader, "SIGKILL");
  } catch {
    // Nothing of it is left.
  }
}
