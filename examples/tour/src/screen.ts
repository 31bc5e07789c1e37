import { log } from "@clack/prompts";
import Table from "cli-table3";
import colors from "picocolors";

/** Where the tour prints. */
export interface Screen {
  say(text: string): void;
  table(head: string[], rows: string[][]): void;
}

export const screen: Screen = {
  say: (text) => log.message(text, { spacing: 0 }),
  table(head, rows) {
    // Colours come from picocolors, which knows when there is nobody to see them.
    const table = new Table({ head: head.map(colors.cyan), style: { head: [], border: [], compact: true } });
    table.push(...rows);
    log.message(table.toString(), { spacing: 0 });
  },
};

/** A heading with the place in the tour: `2/7 Configure it`. */
export function heading(index: number, total: number, title: string): void {
  log.step(`${colors.dim(`${index}/${total}`)} ${colors.bold(title)}`);
}
