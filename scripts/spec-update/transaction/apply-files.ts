import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { FileChange } from "./file-change.ts";

interface JournalEntry {
  path: string;
  existed: boolean;
}

const journalIn = (folder: string): string => `${folder}/journal.json`;

/**
 * Brings files to a new state all together. What they were is kept in `folder` first, so that an interruption
 * at any moment is undone by {@link recoverFiles}: before the journal is there nothing has changed, once it is
 * gone everything has.
 *
 * @param step - called before each step; tests interrupt there.
 */
export function applyFiles(
  folder: string,
  changes: readonly FileChange[],
  step = (_: string): void => {},
): void {
  step("start");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const journal: JournalEntry[] = changes.map(({ path }) => ({ path, existed: existsSync(path) }));
  for (const [index, { content }] of changes.entries()) {
    step(`prepare ${index}`);
    if (journal[index]!.existed) writeFileSync(`${folder}/${index}.old`, readFileSync(journal[index]!.path));
    if (content !== undefined) writeFileSync(`${folder}/${index}.new`, content);
  }
  step("write the journal");
  writeFileSync(`${folder}/journal.tmp`, JSON.stringify(journal));
  renameSync(`${folder}/journal.tmp`, journalIn(folder));
  try {
    for (const [index, { path, content }] of changes.entries()) {
      step(`replace ${index}`);
      if (content === undefined) rmSync(path, { force: true });
      else {
        mkdirSync(dirname(path), { recursive: true });
        renameSync(`${folder}/${index}.new`, path);
      }
    }
    step("commit");
  } catch (error) {
    recoverFiles(folder, step);
    throw error;
  }
  rmSync(journalIn(folder));
  step("clean up");
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Undoes what an interrupted {@link applyFiles} left half done. May itself be interrupted, and repeated.
 *
 * @returns the files that were put back; none when there was nothing to undo.
 */
export function recoverFiles(folder: string, step = (_: string): void => {}): string[] {
  const restored: string[] = [];
  if (existsSync(journalIn(folder))) {
    const journal = JSON.parse(readFileSync(journalIn(folder), "utf8")) as JournalEntry[];
    for (const [index, { path, existed }] of journal.entries()) {
      step(`restore ${index}`);
      if (existed) {
        // A copy by way of a rename: the kept one stays, and the file is never half written.
        writeFileSync(`${folder}/restore.tmp`, readFileSync(`${folder}/${index}.old`));
        renameSync(`${folder}/restore.tmp`, path);
      } else rmSync(path, { force: true });
      restored.push(path);
    }
    step("forget the journal");
    rmSync(journalIn(folder));
  }
  rmSync(folder, { recursive: true, force: true });
  return restored;
}
