import type { HeaderFields } from "./answer.ts";
import type { Outgoing } from "./outgoing.ts";

/** What came back, still compressed. */
export interface Carried {
  status: number;
  statusText: string;
  headers: HeaderFields;
  bytes: Uint8Array;
}

/** One way to send a request and read its answer to the end, following nothing. */
export interface Carrier {
  /** Rejects with the signal's reason when it aborts. */
  carry(url: string, outgoing: Outgoing, signal: AbortSignal | null | undefined): Promise<Carried>;
  /** Closes idle connections; called when nothing is under way. */
  close(): Promise<void>;
}
