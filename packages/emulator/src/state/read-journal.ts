import { type JournalLine, Replay } from "./journal.ts";
import { readSnapshot, type Snapshot } from "./snapshot.ts";

/**
 * Reads a data file: a snapshot in the first line, a change in every other one. A last line without its end was being
 * written when the process died; its change was never acknowledged, so it is dropped.
 *
 * @throws TypeError naming the line that cannot be read.
 */
export function readJournal(text: string): Snapshot {
  const [first = "", ...lines] = text.split("\n");
  lines.pop();
  let snapshot: unknown;
  try {
    snapshot = JSON.parse(first);
  } catch {
    // A formatted snapshot takes several lines.
    snapshot = parse(text, "it is not JSON");
    lines.length = 0;
  }
  const { format, version, state, users } = readSnapshot(snapshot);
  const replay = new Replay(state, users);
  for (const [index, line] of lines.entries()) {
    const place = `line ${index + 2}`;
    const change = parse(line, `${place} is not JSON`);
    try {
      replay.apply(change as JournalLine);
    } catch (error) {
      throw new TypeError(`${place} is not a change of the state`, { cause: error });
    }
  }
  return { format, version, ...replay.result() };
}

function parse(text: string, message: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new TypeError(message, { cause: error });
  }
}
