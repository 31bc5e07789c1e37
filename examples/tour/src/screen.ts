import { log } from "@clack/prompts";
import Table from "cli-table3";
import colors from "picocolors";

/** Prints what the tour shows. */
export interface Screen {
  say(text: string): void;
  table(head: string[], rows: string[][]): void;
}

export const screen: Screen = {
  say: (text) => log.message(text, { spacing: 0 }),
  table(head, rows) {
    // picocolors leaves colours out when the output is not a terminal.
    const table = new Table({ head: head.map(colors.cyan), style: { head: [], border: [], compact: true } });
    table.push(...rows);
    log.message(table.toString(), { spacing: 0 });
  },
};

/** Prints the heading of a step with its number: `2/7 Configure it`. */
export function heading(index: number, total: number, title: string): void {
  log.step(`${colors.dim(`${index}/${total}`)} ${colors.bold(title)}`);
}
