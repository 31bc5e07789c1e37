import { mutationEffects } from "./generated/mutation-effects.ts";

/** An operation that changes something. */
export type MutationName = keyof typeof mutationEffects;

export type { MutationEffect, MutationTarget, StaleRead } from "./mutation-effect.ts";
export { mutationEffects };
