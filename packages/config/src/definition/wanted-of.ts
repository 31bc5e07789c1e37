import type { Definition, Environment } from "./define-config.ts";
import { merge } from "./merge.ts";

/** The declared values of one instance: its own values override those of `base`. */
export const wantedOf = (
  { base, instances }: Definition,
  environment: Environment,
): Record<string, unknown> => merge(base ?? {}, instances[environment] ?? {}) as Record<string, unknown>;
