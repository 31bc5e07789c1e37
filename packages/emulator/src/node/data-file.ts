import { readdir, readFile, readlink, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { ChangeFeed, Emulator } from "../emulator.ts";
import { readJournal } from "../state/read-journal.ts";
import { isRunning, lockFile } from "./file-lock.ts";
import { JournalFile } from "./journal-file.ts";
import { describeSystemError } from "./system-error.ts";

export interface DataFileOptions {
  /** Called with the error of every change that could not be saved. */
  onError: (error: unknown) => void;
}

/**
 * Keeps the state of an emulator in a file. Every change is appended and synced before it is acknowledged; changes
 * that happen during one write share the next one. A change that cannot be written is undone.
 */
export class DataFile {
  readonly #emulator: Emulator;
  readonly #changes: ChangeFeed;
  readonly #journal: JournalFile;
  readonly #unlock: () => Promise<void>;
  readonly #onError: (error: unknown) => void;
  #last: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;
  #failures = 0;

  private constructor(
    emulator: Emulator,
    journal: JournalFile,
    unlock: () => Promise<void>,
    { onError }: DataFileOptions,
  ) {
    this.#emulator = emulator;
    this.#changes = emulator.recordChanges();
    this.#journal = journal;
    this.#unlock = unlock;
    this.#onError = onError;
  }

  /**
   * Reads the file into the emulator, or creates it from the emulator's state.
   *
   * @throws Error when there is a file that is not a saved state (it is left as it is), when another process
   * has it, or when it cannot be written.
   */
  static async open(name: string, emulator: Emulator, options: DataFileOptions): Promise<DataFile> {
    const path = await behindLinks(name);
    let unlock: () => Promise<void>;
    try {
      unlock = await lockFile(path);
    } catch (error) {
      throw unusable(path, error);
    }
    try {
      await load(path, emulator);
      await removeLeftovers(path);
      // Written at once, so that a full or read-only disk fails at the start and not at the first change.
      const journal = await JournalFile.create(path, emulator.serialize());
      return new DataFile(emulator, journal, unlock, options);
    } catch (error) {
      await unlock();
      throw unusable(path, error);
    }
  }

  /**
   * Resolves as soon as the file holds everything that has happened until now. Must be called in the turn of a change:
   * a failure undoes all changes that are not saved, and rejects for all of them.
   */
  async saved(): Promise<void> {
    const failures = this.#failures;
    this.#next ??= this.#last.then(() => {
      this.#next = undefined;
      return this.#write();
    });
    // A failed write must not prevent the next one.
    const writing = this.#next;
    this.#last = writing.catch(() => {});
    await writing;
    if (this.#failures !== failures) throw this.#failure;
  }

  #failure: unknown;

  /** Writes the last changes and releases the file. */
  async close(): Promise<void> {
    await this.saved().finally(async () => {
      await this.#journal.close();
      await this.#unlock();
    });
  }

  async #write(): Promise<void> {
    try {
      const change = this.#changes.take();
      if (change === undefined) return;
      if (change === "everything") await this.#journal.replace(this.#emulator.serialize());
      else await this.#journal.append(change, () => this.#emulator.serialize());
    } catch (error) {
      this.#changes.revert(await this.#journal.read());
      this.#failures++;
      this.#failure = new Error(
        `The change could not be saved to ${this.#journal.path} (${describeSystemError(error)}), and was undone.`,
        { cause: error },
      );
      this.#onError(this.#failure);
      throw this.#failure;
    }
  }
}

/** The file that a symbolic link names: writing another one in its place would replace the link. */
async function behindLinks(path: string): Promise<string> {
  let file = path;
  // As many as a system follows; a circle then fails when the file is read.
  for (let links = 0; links < 40; links++) {
    const target = await readlink(file).catch(() => undefined);
    if (target === undefined) break;
    file = resolve(dirname(file), target);
  }
  return file;
}

async function load(path: string, emulator: Emulator): Promise<void> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  try {
    emulator.restore(readJournal(text));
  } catch (error) {
    throw new Error(
      `${path} does not contain the state of an emulator (${(error as Error).message}). Give another file, or remove this one.`,
      { cause: error },
    );
  }
}

/** Describes an error code of the system in a sentence. */
function unusable(path: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT")
    return new Error(`The folder of ${path} does not exist: create it first.`, { cause: error });
  if (code === "EISDIR") return new Error(`${path} is a folder: give the name of a file.`, { cause: error });
  if (code !== undefined)
    return new Error(`${path} cannot be read or written (${describeSystemError(error)}).`, { cause: error });
  return error;
}

/** Removes temporary files of processes that were killed. */
async function removeLeftovers(path: string): Promise<void> {
  const folder = dirname(path);
  for (const name of await readdir(folder)) {
    const pid = name.startsWith(`${basename(path)}.`) && /\.(\d+)\.tmp$/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) await rm(join(folder, name), { force: true });
  }
}
