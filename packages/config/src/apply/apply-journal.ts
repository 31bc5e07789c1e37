/**
 * Remembers what started patches are expected to produce, as salted fingerprints. If it is kept with the plan, a run
 * that was killed between two patches of an instance can be repeated. A `Set` is one.
 */
export interface ApplyJournal {
  has(entry: string): boolean | Promise<boolean>;
  add(entry: string): unknown;
}
