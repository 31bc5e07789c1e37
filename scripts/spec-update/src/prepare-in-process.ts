import { fork, spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserError } from "repo/lib/user-error";
import type { PreparedUpdate, UpdateOptions } from "./update-options.ts";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** How a command line names the script. */
const scriptName = "spec-update/src/index.ts";

/**
 * Prepares an update in a separate process with a separate temporary folder. An interruption ends the process and
 * everything that it started, and removes the folder. Signals that arrive later are ignored: the files are
 * then put in place in one go.
 *
 * @throws {@link UserError} after SIGINT, SIGTERM or SIGHUP, and when the package manager that started this is gone.
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
  const watch = watchPackageManager(interrupt);
  let prepared: PreparedUpdate | undefined;
  worker.on("message", (message) => {
    prepared = message as PreparedUpdate;
  });
  worker.send(options);
  const exitCode = await new Promise<number>((resolve, reject) => {
    worker.once("error", reject).once("exit", (code) => resolve(code ?? 1));
  });
  clearInterval(watch);
  // Processes that it left running would go on writing.
  killGroup(worker.pid);
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  if (interrupted) throw new UserError("Interrupted; nothing was written.");
  return { exitCode, prepared };
}

/** A package manager that is killed forwards the signal neither to its shell nor to the process that it started. */
function watchPackageManager(onGone: () => void): NodeJS.Timeout | undefined {
  const packageManager = process.env.npm_lifecycle_event && findPackageManager();
  if (!packageManager) return undefined;
  return setInterval(() => {
    if (!isRunning(packageManager)) onGone();
  }, 250).unref();
}

/** The nearest process above this one that does not run this script itself, as shells between them do. */
function findPackageManager(): number | undefined {
  const { stdout, status } = spawnSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" });
  if (status !== 0) return undefined;
  const processes = new Map(
    stdout.split("\n").map((line) => {
      const [pid, parent, ...args] = line.trim().split(/\s+/);
      return [Number(pid), { parent: Number(parent), command: args.join(" ") }];
    }),
  );
  let pid = process.ppid;
  while (processes.get(pid)?.command.includes(scriptName)) pid = processes.get(pid)!.parent;
  return pid;
}

function isRunning(pid: number): boolean {
  try {
    // The signal 0 only tests whether the process exists.
    return process.kill(pid, 0);
  } catch {
    return false;
  }
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
