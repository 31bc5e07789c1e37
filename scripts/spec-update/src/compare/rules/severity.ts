/** The version bump that a change requires, from none to major. */
export const severities = ["none", "patch", "minor", "major"] as const;

export type Severity = (typeof severities)[number];

/** The greater of two severities. */
export const greater = (a: Severity, b: Severity): Severity =>
  severities.indexOf(a) > severities.indexOf(b) ? a : b;
