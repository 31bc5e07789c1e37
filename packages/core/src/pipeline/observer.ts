import { mask, redact } from "@clerk-platform/contract";
import type { Hooks, Logger } from "../options/hooks.ts";
import type { Call } from "./call.ts";
import type { CallProgress } from "./call-progress.ts";
import type { TokenProvider } from "./token.ts";

/** The hooks that get events. */
type EventName = Exclude<keyof Hooks, "isListening">;

/** The facts of one kind of event, beyond those that every event has. */
type EventDetails = Record<string, unknown>;

/** Reports to hooks and logger what happens to one call. They get redacted copies, made only when there are some. */
export class Observer {
  readonly #hooks: Hooks | undefined;
  readonly #logger: Logger | undefined;
  readonly #call: Call;
  readonly #progress: CallProgress;
  readonly #tokens: TokenProvider;
  #redactedInput: unknown;

  constructor(
    { hooks, logger }: { hooks?: Hooks | undefined; logger?: Logger | undefined },
    call: Call,
    progress: CallProgress,
    tokens: TokenProvider,
  ) {
    this.#hooks = hooks;
    this.#logger = logger;
    this.#call = call;
    this.#progress = progress;
    this.#tokens = tokens;
  }

  /** Never throws: an observer must not change what happens to a call. */
  notify(hook: EventName, details: EventDetails = {}): void {
    if (!this.#logger && !this.#isListening()) return;
    void this.#report(hook, details);
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

  async #report(hook: EventName, details: EventDetails): Promise<void> {
    const { known } = this.#tokens;
    const { operation, method, url, attempts } = this.#progress;
    const facts = { operation, method, url: mask(url, known), attempt: attempts, ...details };
    try {
      this.#logger?.debug(mask(`clerk-platform ${hook} ${formatFacts(facts)}`, known));
      const observe = this.#hooks?.[hook] as ((event: unknown) => unknown) | undefined;
      if (!observe) return;
      this.#redactedInput ??= redact(this.#call.input, known);
      await observe.call(this.#hooks, { ...facts, input: this.#redactedInput, meta: this.#call.meta });
    } catch (error) {
      this.#warn(`clerk-platform ${hook} threw ${String(error)}`);
    }
  }

  #warn(line: string): void {
    try {
      this.#logger?.warn(mask(line, this.#tokens.known));
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
