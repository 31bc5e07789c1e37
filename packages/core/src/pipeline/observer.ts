import type { ClientOptions } from "../client-options.ts";
import type { Target } from "../find-operation.ts";
import type { Hooks, RequestEvent } from "../hooks.ts";
import { mask, redact } from "../redact.ts";

/** Tells hooks and logger what happens to one call. */
export type Observer = (hook: keyof Hooks, attempt: number, details?: object) => void;

/** Everything handed out is a redacted copy, made only when somebody listens. */
export function createObserver(
  { hooks, logger }: ClientOptions,
  { name: operation, method }: Target,
  url: string,
  input: unknown,
  meta: unknown,
): Observer | undefined {
  if (!logger && !hooks) return;
  return async (hook, attempt, details) => {
    const event: RequestEvent = {
      operation,
      method,
      url: mask(url),
      input: redact(input),
      attempt,
      meta,
    };
    try {
      const seen: unknown = hooks?.[hook]?.({ ...event, ...details } as never);
      const facts = Object.entries({ attempt, ...details }).map((fact) => fact.join("="));
      logger?.debug(mask(`clerk-platform ${hook} ${operation} ${method} ${url} ${facts.join(" ")}`));
      await seen;
    } catch (error) {
      // An observer must not change what happens to a request.
      logger?.warn(`clerk-platform ${hook} threw ${mask(`${error}`)}`);
    }
  };
}
