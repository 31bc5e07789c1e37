import type { CacheStatus } from "./cache-options.ts";

/** Which call a request belongs to. Taken off before anything is sent. */
export const callHeader = "x-clerk-platform-call";

/** How the answers of calls under way came about. */
const calls = new Map<string, CacheStatus>();
let count = 0;
/** Lists that are iterated never take theirs. */
const most = 1000;

/** Follows a call: the header to send with it, and what became of it. */
export function followCall(): { headers: Record<string, string>; take: () => CacheStatus | undefined } {
  const id = `${++count}`;
  return {
    headers: { [callHeader]: id },
    take: () => {
      const status = calls.get(id);
      calls.delete(id);
      return status;
    },
  };
}

/** Notes down how the answer of a call came about. */
export function markCall(id: string | undefined, status: CacheStatus): void {
  if (id === undefined) return;
  calls.set(id, status);
  for (const oldest of calls.keys()) {
    if (calls.size <= most) break;
    calls.delete(oldest);
  }
}

/** What came of each answer that was handed out. */
const answers = new WeakMap<object, CacheStatus>();

/** Remembers how an answer came about. */
export function markAnswer<Answer>(answer: Answer, status: CacheStatus | undefined): Answer {
  if (status && typeof answer === "object" && answer !== null) answers.set(answer, status);
  return answer;
}

/**
 * How an answer came about: whether it was kept, is too old, and why.
 *
 * @returns `undefined` for what no cached client answered.
 *
 * @example
 * ```ts
 * const application = await clerk.getApplication({ applicationID });
 * if (cacheStatus(application)?.state === "stale-if-error") console.warn("showing an old answer");
 * ```
 */
export const cacheStatus = (answer: object): CacheStatus | undefined => answers.get(answer);
