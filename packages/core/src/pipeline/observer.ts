import type { ClientOptions } from "../client-options.ts";
import type { ErrorContext } from "../errors/platform-error.ts";
import type { Hooks } from "../hooks.ts";
import { mask, redact } from "../redact.ts";

/** Tells hooks and logger what happens to one call. */
export type Observer = (hook: keyof Hooks, details?: object) => void;

/** Everything handed out is a redacted copy, made once a call and only when somebody listens. */
export function createObserver(
  { hooks, logger }: ClientOptions,
  context: ErrorContext,
  url: string,
  input: unknown,
  meta: unknown,
): Observer | undefined {
  if (!logger && !hooks) return;
  const safeUrl = mask(url);
  const safeInput = redact(input);
  return async (hook, details) => {
    const facts = { ...context, url: safeUrl, ...details };
    try {
      logger?.debug(
        mask(
          `clerk-platform ${hook} ${Object.entries(facts)
            .map((fact) => fact.join("="))
            .join(" ")}`,
        ),
      );
      await hooks?.[hook]?.({ ...facts, input: safeInput, meta } as never);
    } catch (error) {
      // An observer must not change what happens to a request.
      logger?.warn(mask(`clerk-platform ${hook} threw ${error}`));
    }
  };
}
