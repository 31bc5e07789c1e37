import type { Finding } from "../compare/finding.ts";
import type { Severity } from "../compare/rules/severity.ts";
import { renderNotes } from "./render-notes.ts";

export interface ChangesetOptions {
  /** Published packages that change. */
  packages: readonly string[];
  /** The version they have. */
  version: string;
  severity: Severity;
  findings: readonly Finding[];
}

/** The text of a changeset for an update. */
export function renderChangeset({ packages, version, severity, findings }: ChangesetOptions): string {
  const bump = bumpFor(severity, version);
  const lines = [...packages].sort().map((name) => `${JSON.stringify(name)}: ${bump}`);
  return `---\n${lines.join("\n")}\n---\n\nThe API document was updated.\n\n${renderNotes(findings)}`;
}

/** Before 1.0, a breaking change is a minor one: that is what `^0.x` promises. */
export function bumpFor(severity: Severity, version: string): Exclude<Severity, "none"> {
  if (severity === "major") return version.startsWith("0.") ? "minor" : "major";
  return severity === "none" ? "patch" : severity;
}
