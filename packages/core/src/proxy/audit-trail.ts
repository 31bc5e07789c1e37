import { mask, type OperationName, redact } from "@clerk-platform/contract";
import type { Clock } from "../options/clock.ts";
import type { Logger } from "../options/hooks.ts";
import type { ProxyAuditEvent } from "./proxy-options.ts";

/** What the proxy has found out about a request so far. */
export interface RequestRecord<Principal> {
  readonly method: string;
  readonly path: string;
  readonly startedAt: number;
  principal?: Principal;
  operation?: OperationName;
  input?: unknown;
}

/** Reports the outcome of each request to `audit` and to the log. Never throws. */
export class AuditTrail<Principal> {
  readonly #audit: ((event: ProxyAuditEvent<Principal>) => unknown) | undefined;
  readonly #logger: Pick<Logger, "warn">;
  readonly #clock: Clock;
  readonly #known: () => readonly string[];

  /** @param known - returns the tokens to mask. */
  constructor(
    audit: ((event: ProxyAuditEvent<Principal>) => unknown) | undefined,
    logger: Pick<Logger, "warn">,
    clock: Clock,
    known: () => readonly string[],
  ) {
    this.#audit = audit;
    this.#logger = logger;
    this.#clock = clock;
    this.#known = known;
  }

  begin(method: string, path: string): RequestRecord<Principal> {
    return { method, path, startedAt: this.#clock.now() };
  }

  /** Calls `audit` and waits for it. */
  async end(record: RequestRecord<Principal>, status: number, outcome: string): Promise<void> {
    const { method, path, startedAt, principal, operation, input } = record;
    const known = this.#known();
    try {
      await this.#audit?.({
        principal,
        operation,
        method,
        path: mask(path, known),
        input: redact(input, known),
        status,
        outcome,
        durationMs: this.#clock.now() - startedAt,
      });
    } catch (error) {
      this.warn(`clerk-platform proxy audit failed: ${describeError(error)}`);
    }
  }

  warn(line: string): void {
    try {
      this.#logger.warn(mask(line, this.#known()));
    } catch {
      // The logger failed, so there is nowhere to report it.
    }
  }
}

/** Converts a thrown value to a string. Never throws. */
export function describeError(error: unknown): string {
  try {
    return String(error);
  } catch {
    return "something that has no text";
  }
}
