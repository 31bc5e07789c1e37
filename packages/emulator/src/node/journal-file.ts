import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";

/** Lines are folded into a new first one when they take more than it does, and at least this many bytes. */
const smallestFold = 1024 * 1024;

/** A file whose first line is a state, and every other line a change of it. */
export class JournalFile {
  readonly path: string;
  #file: FileHandle;
  #inode: number;
  /** The length of the complete lines. */
  #size: number;
  #foldAt: number;

  private constructor(path: string, { file, inode, size }: Written) {
    this.path = path;
    this.#file = file;
    this.#inode = inode;
    this.#size = size;
    this.#foldAt = size + Math.max(smallestFold, size);
  }

  /** Writes a state; replaces a file that exists. */
  static async create(path: string, state: string): Promise<JournalFile> {
    return new JournalFile(path, await writeWhole(path, state));
  }

  /**
   * Appends a change, and waits until it is on the disk. When that fails, the file is as it was.
   *
   * @param state - The state with the change, used when the whole file is rewritten.
   */
  async append(change: string, state: () => string): Promise<void> {
    // The file was removed, replaced or changed: a line at the end of this one would be lost.
    const present = await stat(this.path).catch(() => undefined);
    if (present?.ino !== this.#inode || present.size !== this.#size) return this.replace(state());
    const bytes = Buffer.from(`${change}\n`);
    if (this.#size + bytes.length > this.#foldAt) {
      try {
        return await this.replace(state());
      } catch {
        // The disk may have room for a line, but not for a second file.
        this.#foldAt *= 2;
      }
    }
    try {
      await writeAll(this.#file, bytes, this.#size);
      await this.#file.sync();
    } catch (error) {
      // The next line must not follow half a line.
      await this.#file.truncate(this.#size).catch(() => {});
      throw error;
    }
    this.#size += bytes.length;
  }

  /** Writes a state in place of all lines. When that fails, the file is as it was. */
  async replace(state: string): Promise<void> {
    const written = await writeWhole(this.path, state);
    await this.#file.close();
    this.#file = written.file;
    this.#inode = written.inode;
    this.#size = written.size;
    this.#foldAt = written.size + Math.max(smallestFold, written.size);
  }

  /** Reads the file, even if its name was removed. */
  async read(): Promise<string> {
    const bytes = Buffer.alloc(this.#size);
    for (let at = 0; at < bytes.length; ) {
      const { bytesRead } = await this.#file.read(bytes, at, bytes.length - at, at);
      if (bytesRead === 0) throw new Error(`${this.path} was cut off while it was in use.`);
      at += bytesRead;
    }
    return bytes.toString("utf8");
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}

interface Written {
  file: FileHandle;
  inode: number;
  size: number;
}

/** Writes another file and renames it: a reader always finds a complete file. */
async function writeWhole(path: string, state: string): Promise<Written> {
  const bytes = Buffer.from(`${state}\n`);
  const temporary = `${path}.${process.pid}.tmp`;
  let file: FileHandle | undefined;
  try {
    file = await open(temporary, "w+", 0o600);
    await writeAll(file, bytes, 0);
    await file.sync();
    await rename(temporary, path);
  } catch (error) {
    await file?.close();
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
  await syncFolder(dirname(path));
  return { file, inode: (await file.stat()).ino, size: bytes.length };
}

async function writeAll(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, at, bytes.length - at, position + at);
    at += bytesWritten;
  }
}

/** Makes the new name survive a loss of power. Some systems cannot sync a folder. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch {}
}
