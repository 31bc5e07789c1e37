/** A line of a checkpoint. */
export type JournalRecord =
  /** A write that cannot be repeated is about to leave. */
  | { key: string; status: "intent" }
  | { key: string; status: "done"; value?: unknown }
  | { key: string; status: "failed" | "unknown"; error: string };

/** The first line: tells a checkpoint from any other file. */
export const journalHeader = '{"checkpoint":"@clerk-platform/node bulk","version":1}';

/**
 * Reads what a checkpoint holds. A last line without its end was being written when the process died: it is left
 * out, for nothing was done before it was on the disk.
 *
 * @throws Error naming file and line of what is no record.
 */
export function parseJournal(
  path: string,
  text: string,
): { records: Map<string, JournalRecord>; lines: number; torn: boolean } {
  const lines = text.split("\n");
  const torn = lines.pop() !== "";
  const records = new Map<string, JournalRecord>();
  if (lines.length > 0 && lines[0] !== journalHeader) {
    throw new Error(`checkpoint ${path} is another kind of file: name one that does not exist yet`);
  }
  if (lines.length === 0 && !journalHeader.startsWith(text)) {
    throw new Error(`checkpoint ${path} is another kind of file: name one that does not exist yet`);
  }
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    const record = parseLine(line);
    if (!record) {
      throw new Error(`checkpoint ${path}:${index + 1} is damaged: restore the file, or correct that line`);
    }
    records.set(record.key, record);
  }
  return { records, lines: lines.length, torn };
}

function parseLine(line: string): JournalRecord | undefined {
  try {
    const record = JSON.parse(line) as JournalRecord;
    const known = ["intent", "done", "failed", "unknown"].includes(record.status);
    return known && typeof record.key === "string" ? record : undefined;
  } catch {
    return undefined;
  }
}
