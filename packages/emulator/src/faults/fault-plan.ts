import type { OperationName } from "@clerk-platform/contract";
import { Random } from "../random/random.ts";
import { checkFault } from "./check-fault.ts";
import type { Fault, FaultKind } from "./fault.ts";

interface Planned {
  fault: Fault;
  left: number;
  random: Random;
}

/** Every request looks at all of them. */
const mostFaults = 1000;

/** The injected faults that have not ended. */
export class FaultPlan {
  #planned: Planned[] = [];

  /** @returns a function that takes the fault back. */
  add(value: Fault): () => void {
    const fault = checkFault(value);
    if (this.#planned.length >= mostFaults) throw new TypeError(`fault: at most ${mostFaults} at a time`);
    const planned: Planned = {
      fault,
      left: fault.times ?? (fault.probability === undefined ? 1 : Number.POSITIVE_INFINITY),
      random: new Random(fault.seed ?? 1),
    };
    this.#planned.push(planned);
    return () => {
      this.#planned = this.#planned.filter((other) => other !== planned);
    };
  }

  clear(): void {
    this.#planned = [];
  }

  /** Each with the number of requests that it still hits. */
  list(): Fault[] {
    return this.#planned.map(({ fault, left }) =>
      structuredClone(Number.isFinite(left) ? { ...fault, times: left } : fault),
    );
  }

  /** The faults that hit this request: every latency, and the first of another kind. */
  take(operation: OperationName): FaultKind[] {
    const hits: FaultKind[] = [];
    let broken = false;
    for (const planned of this.#planned) {
      const { fault } = planned;
      if (fault.operation !== undefined && fault.operation !== operation) continue;
      if (fault.kind !== "latency" && broken) continue;
      if (fault.probability !== undefined && !planned.random.chance(fault.probability)) continue;
      planned.left--;
      hits.push(fault);
      broken ||= fault.kind !== "latency";
    }
    this.#planned = this.#planned.filter(({ left }) => left > 0);
    return hits;
  }
}
