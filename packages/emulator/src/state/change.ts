/** One record that a change touched, by id; where nothing is named, only the clock moved. */
export interface Change {
  application?: string;
  domain?: string;
  transfer?: string;
  /** The token of a claim. */
  claim?: string;
  /** The token of a key. */
  key?: string;
  user?: { instanceId: string; id: string };
}
