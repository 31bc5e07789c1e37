import { mask, redact } from "@clerk-platform/contract";
import type { ClientOptions } from "../options/client-options.ts";
import type { Hooks, Logger } from "../options/hooks.ts";
import type { CallProgress } from "./call-progress.ts";
import type { TokenProvider } from "./token.ts";

/** The hooks that get events. */
type EventName = Exclude<keyof Hooks, "isListening">;

/** The fields of one kind of event, in addition to those of every event. */
type EventDetails = Record<string, unknown>;

/** Reports what happens to calls to the hooks and the logger, in redacted copies. */
export class Observer {
  readonly #hooks: Hooks | undefined;
  readonly #logger: Logger | undefined;
  readonly #tokens: TokenProvider;

  constructor({ hooks, logger }: Pick<ClientOptions, "hooks" | "logger">, tokens: TokenProvider) {
    this.#hooks = hooks;
    this.#logger = logger;
    this.#tokens = tokens;
  }

  /** Never throws: an observer must not change what happens to a call. */
  notify(hook: EventName, progress: CallProgress, details: EventDetails = {}): void {
    if (!this.#logger && !this.#isListening()) return;
    void this.#report(hook, progress, details);
  }

  #isListening(): boolean {
    if (!this.#hooks) return false;
    try {
      return this.#hooks.isListening?.() ?? true;
    } catch (error) {
      this.#warn(`clerk-platform isListening threw ${String(error)}`);
      return false;
    }
  }

  async #report(hook: EventName, progress: CallProgress, details: EventDetails): Promise<void> {
    const known = this.#tokens.knownTo(progress);
    const { operation, method, url, attempts, call } = progress;
    const facts = { operation, method, url: mask(url, known), attempt: attempts, ...details };
    try {
      this.#logger?.debug(mask(`clerk-platform ${hook} ${formatFacts(facts)}`, known));
      const observe = this.#hooks?.[hook] as ((event: unknown) => unknown) | undefined;
      if (!observe) return;
      progress.redactedInput ??= redact(call.input, known);
      await observe.call(this.#hooks, { ...facts, input: progress.redactedInput, meta: call.meta });
    } catch (error) {
      this.#warn(`clerk-platform ${hook} threw ${String(error)}`, known);
    }
  }

  #warn(line: string, known = this.#tokens.known): void {
    try {
      this.#logger?.warn(mask(line, known));
    } catch {
      // The logger itself is broken; there is nowhere left to report it.
    }
  }
}

/** `name=value`, separated by spaces. */
const formatFacts = (facts: EventDetails): string =>
  Object.entries(facts)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(" ");
