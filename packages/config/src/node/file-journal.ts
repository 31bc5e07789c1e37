import { appendFileSync, existsSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import type { ApplyJournal } from "../apply/apply-journal.ts";

/** The journal of a saved plan, in a file next to it. */
export class FileJournal implements ApplyJournal {
  readonly #path: string;

  constructor(cwd: string, plan: string) {
    this.#path = resolve(cwd, `${plan}.journal`);
  }

  has(entry: string): boolean {
    return existsSync(this.#path) && readFileSync(this.#path, "utf8").split("\n").includes(entry);
  }

  add(entry: string): void {
    // A killed process may have left half a line.
    appendFileSync(this.#path, `\n${entry}\n`, { mode: 0o600 });
  }

  remove(): void {
    rmSync(this.#path, { force: true });
  }
}
