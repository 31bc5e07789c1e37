import type { OperationName } from "@clerk-platform/contract";

/** A request without its token and body, secrets in its target masked. */
export interface LoggedRequest {
  /** Milliseconds since the epoch, by the emulator's clock. */
  time: number;
  method: string;
  /** Path and query. */
  target: string;
  operation: OperationName | undefined;
  /** `0` when the connection was broken on purpose. */
  status: number;
  /** The code of the first error. */
  code: string | undefined;
  durationMs: number;
  /** Faults that hit it. */
  faults: string[];
}

const capacity = 500;

/** The last requests. Older ones are dropped, so that memory stays bounded under any load. */
export class RequestLog {
  readonly #entries: LoggedRequest[] = [];
  #next = 0;

  add(entry: LoggedRequest): void {
    this.#entries[this.#next] = entry;
    this.#next = (this.#next + 1) % capacity;
  }

  /** The newest first. */
  recent(count = capacity): LoggedRequest[] {
    const { length } = this.#entries;
    const recent: LoggedRequest[] = [];
    for (let i = 1; i <= Math.min(count, length); i++) {
      recent.push(this.#entries[(this.#next - i + capacity) % capacity]!);
    }
    return recent;
  }

  clear(): void {
    this.#entries.length = 0;
    this.#next = 0;
  }
}
