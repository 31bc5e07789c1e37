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
  /** The packages whose tests run; by default those whose tests go through every operation. */
  tests?: readonly string[];
  /** Go on although published code does not fit the document yet. */
  unfinished?: boolean;
  log?: (line: string) => void;
  verify?: (options: VerifyOptions) => Promise<Verification>;
}

/** A verified update that can be put in place. */
export interface PreparedUpdate {
  changes: FileChange[];
  /** Markdown. */
  report: string;
  /** The last lines that the command prints. */
  summary: string[];
}

/** The files that the caller names may be in the repository. */
export const ownFiles = ({ source, report }: UpdateOptions): string[] => [
  source,
  ...(report ? [report] : []),
];
