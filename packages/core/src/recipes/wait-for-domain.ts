import type { DNSCheck, DomainStatus, GetApplicationDomainStatusInput } from "@clerk-platform/contract";
import type { PlatformClient } from "../create-platform-client.ts";
import { isApiError, isOutcomeUnknownError } from "../errors/guards.ts";
import { type ErrorContext, PlatformError } from "../errors/platform-error.ts";
import type { CallOptions } from "../options/call-options.ts";
import { checkNumber } from "../options/check-options.ts";
import { type Clock, systemClock } from "../options/clock.ts";
import { delay } from "../pipeline/delay.ts";
import {
  type DomainComponent,
  type DomainHint,
  type DomainPart,
  type DomainProgress,
  describeHint,
  describeParts,
  mergeHints,
} from "./domain-progress.ts";

/** How to wait for a domain. */
export interface WaitForDomainOptions extends CallOptions {
  /** Called for each component at first, and whenever its status changes. */
  onProgress?: (progress: DomainProgress, status: DomainStatus) => void;
  /**
   * Milliseconds after which to give up.
   * @defaultValue 3600000
   */
  deadlineMs?: number;
  /**
   * Milliseconds before the status is read a second time; doubles up to `maxIntervalMs`.
   * @defaultValue 3000
   */
  intervalMs?: number;
  /**
   * Milliseconds.
   * @defaultValue 60000
   */
  maxIntervalMs?: number;
  /** Replaces the time of the runtime in tests. */
  clock?: Clock;
}

/** The domain was not complete in time. */
export class DomainNotReadyError extends PlatformError {
  override readonly name = "DomainNotReadyError";
  /** The last status. */
  readonly status: DomainStatus;
  /** The problems of all components, without duplicates. */
  readonly hints: readonly DomainHint[];

  constructor(
    message: string,
    context: ErrorContext & { readonly status: DomainStatus; readonly hints: readonly DomainHint[] },
  ) {
    super(message, context);
    this.status = context.status;
    this.hints = context.hints;
  }
}

/**
 * Waits until a domain is set up: triggers DNS checks (a conflict means that one is running already), reads the status in
 * growing intervals, and reports each component that changes.
 *
 * @param clerk - the client, or the two methods of it.
 * @param domain - the application, and its domain by id or name.
 * @returns the status that was complete.
 * @throws {@link DomainNotReadyError} at the deadline, with the last status and the service's hints.
 *
 * @example
 * ```ts
 * await waitForDomain(clerk, { applicationID, domainIDOrName: "example.com" }, {
 *   onProgress: ({ component, status }) => console.log(component, status),
 * });
 * ```
 */
export async function waitForDomain(
  clerk: Pick<PlatformClient, "triggerDNSCheck" | "getApplicationDomainStatus">,
  { applicationID, domainIDOrName }: GetApplicationDomainStatusInput,
  options: WaitForDomainOptions = {},
): Promise<DomainStatus> {
  const {
    onProgress,
    deadlineMs = 3_600_000,
    intervalMs = 3000,
    maxIntervalMs = 60_000,
    clock = systemClock,
    ...call
  } = options;
  checkNumber("deadlineMs", deadlineMs);
  checkNumber("intervalMs", intervalMs);
  checkNumber("maxIntervalMs", maxIntervalMs);
  const target = { applicationID, domainIDOrName };
  const deadline = clock.now() + deadlineMs;
  const seen = new Map<DomainComponent, DomainPart>();

  for (let looks = 1, wait = intervalMs; ; looks++, wait = Math.min(wait * 2, maxIntervalMs)) {
    const status = await look(clerk, target, call);
    const parts = describeParts(status);
    for (const part of parts) {
      const before = seen.get(part.component);
      seen.set(part.component, part);
      if (!isSame(before, part)) onProgress?.({ ...part, before: before?.status }, status);
    }
    if (status.status === "complete" || parts.every(({ done }) => done)) return status;
    const left = deadline - clock.now();
    if (left <= 0) {
      const hints = mergeHints(parts.flatMap((part) => part.hints));
      const open = parts.filter(({ done }) => !done).map((part) => `${part.component} ${part.status}`);
      throw new DomainNotReadyError(
        [`not ready after ${deadlineMs} ms: ${open.join(", ")}`, ...hints.map(describeHint)].join("; "),
        {
          operation: "waitForDomain",
          method: "GET",
          url: `${applicationID}/${domainIDOrName}`,
          attempts: looks,
          status,
          hints,
        },
      );
    }
    await delay(clock, Math.min(wait, left), call.signal);
  }
}

/** Whether a component is unchanged. */
const isSame = (before: object | undefined, now: object): boolean =>
  JSON.stringify(before) === JSON.stringify(now);

/** Triggers a check and returns the status; only reads the status if a check is, or may be, running already. */
async function look(
  clerk: Pick<PlatformClient, "triggerDNSCheck" | "getApplicationDomainStatus">,
  target: GetApplicationDomainStatusInput,
  call: CallOptions,
): Promise<DomainStatus | DNSCheck> {
  try {
    return await clerk.triggerDNSCheck(target, call);
  } catch (error) {
    if (!isApiError(error, { status: 409 }) && !isOutcomeUnknownError(error)) throw error;
    return clerk.getApplicationDomainStatus(target, call);
  }
}
