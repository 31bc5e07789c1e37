import type { OperationName } from "@clerk-platform/contract";

/** A fault to inject, and the requests it hits. */
export type Fault = FaultKind & FaultTrigger;

/** Which requests a fault hits. */
export interface FaultTrigger {
  /** Only this operation. Otherwise every request to the API. */
  operation?: OperationName;
  /** How many requests it hits before it is over. @defaultValue unlimited with `probability`, else 1 */
  times?: number;
  /** Hits by chance, 0 to 1. @defaultValue 1 */
  probability?: number;
  /** Makes chance repeatable. @defaultValue 1 */
  seed?: number;
}

/** The kind of a fault, and its options. */
export type FaultKind =
  /** The response comes `ms` milliseconds later, or when `advance` has let that time pass. */
  | { kind: "latency"; ms: number }
  /** 429; `retryAfter` in seconds, or the header's text; `null` leaves it out. 1 second unless given. */
  | { kind: "rate-limit"; retryAfter?: number | string | null }
  /** An error with a status of 400 to 599; the request is not carried out. 500 with an empty body unless given; JSON with a `code`. */
  | {
      kind: "error";
      status?: number;
      body?: "empty" | "html" | "json";
      /** The code of the error, such as `resource_locked`. */
      code?: string;
      /** The error's `meta`. */
      meta?: Record<string, unknown>;
    }
  /** The connection breaks before the request is carried out. */
  | { kind: "reset-before-commit" }
  /** The connection breaks although the request was carried out. */
  | { kind: "reset-after-commit" }
  /** Half of the body, then silence. The request was carried out. */
  | { kind: "stalled-body" }
  /** Half of the body, then the connection breaks. The request was carried out. */
  | { kind: "dropped-body" }
  /** A complete response whose JSON ends in the middle. The request was carried out. */
  | { kind: "truncated-json" }
  /** The body in another encoding than clients read JSON in. The request was carried out. UTF-16 unless given. */
  | { kind: "wrong-charset"; charset?: "utf-16le" | "iso-8859-1" }
  /** An HTML page instead of JSON, with the success status. The request was carried out. */
  | { kind: "html-body" };

export const faultKinds = [
  "latency",
  "rate-limit",
  "error",
  "reset-before-commit",
  "reset-after-commit",
  "stalled-body",
  "dropped-body",
  "truncated-json",
  "wrong-charset",
  "html-body",
] as const satisfies readonly FaultKind["kind"][];
