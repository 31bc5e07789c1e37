/** A table of results. */
export interface Measurement {
  title: string;
  /** What was measured, and how. */
  method: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** The targets, and whether they were reached. */
  targets?: readonly PerformanceTarget[];
}

export interface PerformanceTarget {
  what: string;
  met: boolean;
}
