/** A line of a checkpoint. */
export type JournalRecord =
  /** A write that is not replay-safe is about to be sent. */
  | { key: string; status: "intent" }
  | { key: string; status: "done"; value?: unknown }
  | { key: string; status: "failed" | "unknown"; error: string };

/** The first line of every checkpoint file. */
export const journalHeader = '{"checkpoint":"@clerk-platform/node bulk","version":1}';

/**
 * Parses a checkpoint. An incomplete last line is ignored: the process died while writing it, and nothing relies on a
 * record before it is on disk.
 *
 * @throws Error naming the file and the line that is not a record.
 */
export function parseJournal(
  path: string,
  text: string,
): { records: Map<string, JournalRecord>; lines: number; torn: boolean } {
  const lines = text.split("\n");
  const torn = lines.pop() !== "";
  const records = new Map<string, JournalRecord>();
  if (lines.length > 0 && lines[0] !== journalHeader) {
    throw new Error(`checkpoint ${path} is not a checkpoint file: choose a path that does not exist yet`);
  }
  if (lines.length === 0 && !journalHeader.startsWith(text)) {
    throw new Error(`checkpoint ${path} is not a checkpoint file: choose a path that does not exist yet`);
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
