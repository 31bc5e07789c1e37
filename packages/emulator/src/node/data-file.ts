import { open, readdir, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Emulator } from "../emulator.ts";

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

  private constructor(path: string, emulator: Emulator) {
    this.#path = path;
    this.#emulator = emulator;
    this.#savedRevision = emulator.revision;
  }

  /**
   * Reads the file into the emulator, or creates it from the emulator's state.
   *
   * @throws Error when there is a file that is not a saved state: it is left as it is.
   */
  static async open(path: string, emulator: Emulator): Promise<DataFile> {
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
    const file = new DataFile(path, emulator);
    if (text === undefined) await file.#write();
    return file;
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

  /** Like {@link DataFile.saved}, at the end. */
  flush(): Promise<void> {
    return this.saved();
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
      throw error;
    }
    await syncFolder(dirname(this.#path));
    this.#savedRevision = revision;
  }
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

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** The new name has to survive a loss of power, too. Not every system can sync a folder. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch {}
}
