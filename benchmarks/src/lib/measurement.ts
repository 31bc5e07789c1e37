/** One table of the result. */
export interface Measurement {
  title: string;
  /** What was measured and how, in a sentence or two. */
  method: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** What was aimed at, and whether it was reached. */
  targets?: readonly PerformanceTarget[];
}

export interface PerformanceTarget {
  what: string;
  met: boolean;
}
