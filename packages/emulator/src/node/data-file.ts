import { open, readdir, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Emulator } from "../emulator.ts";
import { isRunning, lockFile } from "./file-lock.ts";

/**
 * Keeps the state of an emulator in a file. Every write replaces the file as a whole, so that whoever
 * reads it, at whatever moment the process died, finds the last complete state. Changes that happen while
 * a write is under way share the next one.
 */
export class DataFile {
  readonly #path: string;
  readonly #emulator: Emulator;
  #savedRevision: number;
  #writing: Promise<void> | undefined;

  readonly #unlock: () => Promise<void>;

  private constructor(path: string, emulator: Emulator, unlock: () => Promise<void>) {
    this.#path = path;
    this.#unlock = unlock;
    this.#emulator = emulator;
    this.#savedRevision = emulator.revision;
  }

  /**
   * Reads the file into the emulator, or creates it from the emulator's state.
   *
   * @throws Error when there is a file that is not a saved state (it is left as it is), when another process
   * has it, or when it cannot be written.
   */
  static async open(path: string, emulator: Emulator): Promise<DataFile> {
    let unlock: () => Promise<void>;
    try {
      unlock = await lockFile(path);
    } catch (error) {
      throw unusable(path, error);
    }
    try {
      const file = new DataFile(path, emulator, unlock);
      await file.#load();
      return file;
    } catch (error) {
      await unlock();
      throw unusable(path, error);
    }
  }

  async #load(): Promise<void> {
    const path = this.#path;
    const emulator = this.#emulator;
    let text: string | undefined;
    try {
      text = await readFile(path, "utf8");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
    if (text !== undefined) {
      try {
        emulator.restore(JSON.parse(text));
      } catch (error) {
        const reason = error instanceof SyntaxError ? "it is not JSON" : (error as Error).message;
        throw new Error(
          `${path} does not hold the state of an emulator (${reason}). Give another file, or remove this one.`,
          { cause: error },
        );
      }
    }
    await removeLeftovers(path);
    // Also what was read: a disk that is full or read-only is noticed now, not at the first change.
    await this.#write();
  }

  /** Resolves as soon as the file holds everything that has happened until now. */
  async saved(): Promise<void> {
    const wanted = this.#emulator.revision;
    while (this.#savedRevision < wanted) {
      this.#writing ??= this.#write().finally(() => {
        this.#writing = undefined;
      });
      await this.#writing;
    }
  }

  /** Writes what is left, and lets the file go. */
  async close(): Promise<void> {
    await this.saved().finally(this.#unlock);
  }

  async #write(): Promise<void> {
    const revision = this.#emulator.revision;
    const text = this.#emulator.serialize();
    const temporary = `${this.#path}.${process.pid}.tmp`;
    try {
      await writeSynced(temporary, text);
      await rename(temporary, this.#path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw new Error(
        `The state could not be saved to ${this.#path} (${(error as NodeJS.ErrnoException).code ?? error}). It is kept in memory, and written with the next change that can be.`,
        { cause: error },
      );
    }
    await syncFolder(dirname(this.#path));
    this.#savedRevision = revision;
  }
}

/** A sentence for what the system only gives a code for. */
function unusable(path: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT")
    return new Error(`The folder of ${path} does not exist: create it first.`, { cause: error });
  if (code === "EISDIR") return new Error(`${path} is a folder: give the name of a file.`, { cause: error });
  if (code === "EACCES" || code === "EPERM" || code === "EROFS" || code === "ENOSPC" || code === "ENOTDIR")
    return new Error(`${path} cannot be read or written (${code}).`, { cause: error });
  return error;
}

async function writeSynced(path: string, text: string): Promise<void> {
  const handle = await open(path, "w", 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Removes what processes that no longer run were writing when they were killed. */
async function removeLeftovers(path: string): Promise<void> {
  const folder = dirname(path);
  for (const name of await readdir(folder)) {
    const pid = name.startsWith(`${basename(path)}.`) && /\.(\d+)\.tmp$/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) await rm(join(folder, name), { force: true });
  }
}

/** The new name has to survive a loss of power, too. Not every system can sync a folder. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch {}
}
