import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { FileJournal } from "./file-journal.ts";

it("a journal of a plan remembers entries for the next run, also after half a line, until it is removed", () => {
  const folder = mkdtempSync(join(tmpdir(), "config-journal-"));
  try {
    const open = () => new FileJournal(folder, "plan.json");
    expect(open().has("production a")).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
    open().add("production a");
    appendFileSync(join(folder, "plan.json.journal"), "produc");
    open().add("production b");
    const known = ["production a", "production b", "produ"].map((entry) => open().has(entry));
    expect(known).toEqual([true, true, false]);
    if (process.platform !== "win32")
      expect(statSync(join(folder, "plan.json.journal")).mode & 0o077).toBe(0);
    open().remove();
    expect(readdirSync(folder)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
