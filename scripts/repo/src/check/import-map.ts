/** What the files of each package may import, by the folder in `packages/`. */
export type ImportMap = Readonly<Record<string, ImportRule>>;

export interface ImportRule {
  /** Packages that the published code may import. */
  readonly may: readonly string[];
  /** Globs of files that may import `node:` modules; tests always may. */
  readonly node: readonly string[];
}

/** Something that is not as it should be. */
export interface Finding {
  /** `file:line` from the root of the repository. */
  place: string;
  problem: string;
  fix: string;
}
