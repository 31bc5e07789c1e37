import { type FileHandle, open, readFile, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { type JournalRecord, journalHeader, parseJournal } from "./journal-record.ts";
import { lockFile } from "./lock-file.ts";

/** An append-only file; `append` resolves after the record is flushed to disk. */
export class Journal {
  /** The last record of each key from earlier runs. */
  readonly earlier: ReadonlyMap<string, JournalRecord>;
  readonly #file: FileHandle;
  readonly #unlock: () => Promise<void>;
  #waiting: string[] = [];
  #writing: Promise<void> | undefined;
  #next: Promise<void> | undefined;

  private constructor(earlier: Map<string, JournalRecord>, file: FileHandle, unlock: () => Promise<void>) {
    this.earlier = earlier;
    this.#file = file;
    this.#unlock = unlock;
  }

  /**
   * Opens a checkpoint, or creates it.
   *
   * @throws Error when another process uses it, or when it is damaged or not a checkpoint file.
   */
  static async open(path: string): Promise<Journal> {
    const unlock = await lockFile(`${path}.lock`);
    try {
      const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return "";
        throw new Error(`checkpoint ${path} cannot be read (${error.code})`, { cause: error });
      });
      const { records, lines, torn } = parseJournal(path, text);
      // Rewrite the file if its last line is incomplete, or if most of its lines are superseded.
      if (lines === 0 || torn || lines > 2 * records.size + 100) await replace(path, records);
      return new Journal(records, await open(path, "a"), unlock);
    } catch (error) {
      await unlock();
      throw error;
    }
  }

  /** Resolves when the record is on disk. Records appended during a flush share the next one. */
  append(record: JournalRecord): Promise<void> {
    this.#waiting.push(`${JSON.stringify(record)}\n`);
    this.#next ??= (this.#writing ?? Promise.resolve()).then(() => this.#flush());
    return this.#next;
  }

  #flush(): Promise<void> {
    const text = this.#waiting.join("");
    this.#waiting = [];
    const written = this.#file.appendFile(text).then(() => this.#file.datasync());
    this.#writing = written;
    this.#next = undefined;
    return written;
  }

  async close(): Promise<void> {
    await (this.#next ?? this.#writing)?.catch(() => {});
    await this.#file.close();
    await this.#unlock();
  }
}

/** Writes a new file and renames it, so that a crash leaves the old file intact. */
async function replace(path: string, records: ReadonlyMap<string, JournalRecord>): Promise<void> {
  const temporary = `${path}.new`;
  const file = await open(temporary, "w", 0o600);
  try {
    const lines = [journalHeader, ...[...records.values()].map((record) => JSON.stringify(record))];
    await file.writeFile(`${lines.join("\n")}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
  // Makes the rename durable. Windows cannot open directories and does not need this.
  const folder = await open(dirname(path), "r").catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
}
