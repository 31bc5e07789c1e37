import type { FileChange } from "./repository/file-change.ts";
import type { Verification } from "./verify/problem.ts";
import type { VerifyOptions } from "./verify/verify-update.ts";

export interface UpdateOptions {
  /** The repository, with a trailing slash. */
  root: string;
  /** A file or an http(s) address. */
  source: string;
  dryRun?: boolean;
  /** Where the report goes, as Markdown. */
  report?: string | undefined;
  /** Go on although most operations are gone. */
  yes?: boolean;
  tests?: boolean;
  /** Go on although code of the repository does not follow yet. */
  unfinished?: boolean;
  log?: (line: string) => void;
  verify?: (options: VerifyOptions) => Promise<Verification>;
}

/** An update that was worked out and tried: what is left is to put it in place. */
export interface PreparedUpdate {
  changes: FileChange[];
  /** Markdown. */
  report: string;
  /** What the command says at its end. */
  summary: string[];
}

/** What an update reads and writes may lie in the repository. */
export const ownFiles = ({ source, report }: UpdateOptions): string[] => [
  source,
  ...(report ? [report] : []),
];
