import type { InstanceKeys } from "./keys-of.ts";

/** The names of the two keys by framework; frameworks for browsers have no secret key. */
const variables = {
  astro: { publishable: "PUBLIC_CLERK_PUBLISHABLE_KEY", secret: "CLERK_SECRET_KEY" },
  expo: { publishable: "EXPO_PUBLIC_CLERK_PUBLISHABLE_KEY" },
  express: { publishable: "CLERK_PUBLISHABLE_KEY", secret: "CLERK_SECRET_KEY" },
  fastify: { publishable: "CLERK_PUBLISHABLE_KEY", secret: "CLERK_SECRET_KEY" },
  hono: { publishable: "CLERK_PUBLISHABLE_KEY", secret: "CLERK_SECRET_KEY" },
  next: { publishable: "NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY", secret: "CLERK_SECRET_KEY" },
  nuxt: { publishable: "NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY", secret: "NUXT_CLERK_SECRET_KEY" },
  "react-router": { publishable: "VITE_CLERK_PUBLISHABLE_KEY", secret: "CLERK_SECRET_KEY" },
  sveltekit: { publishable: "PUBLIC_CLERK_PUBLISHABLE_KEY", secret: "CLERK_SECRET_KEY" },
  "tanstack-start": { publishable: "VITE_CLERK_PUBLISHABLE_KEY", secret: "CLERK_SECRET_KEY" },
  vite: { publishable: "VITE_CLERK_PUBLISHABLE_KEY" },
} satisfies Record<string, { publishable: string; secret?: string }>;

/** A framework whose variables {@link environmentFor} knows. */
export type Framework = keyof typeof variables;

/**
 * The environment variables that Clerk's SDK for a framework reads. Frameworks for browsers (`vite`, `expo`) get no
 * secret key.
 *
 * @throws TypeError for a framework that is not known, naming those that are.
 *
 * @example
 * ```ts
 * environmentFor("next", keysOf(application, "production"));
 * // { NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY: "pk_live_…", CLERK_SECRET_KEY: "sk_live_…" }
 * ```
 */
export function environmentFor(framework: Framework, keys: InstanceKeys): Record<string, string> {
  if (!Object.hasOwn(variables, framework)) {
    throw new TypeError(
      `environmentFor: unknown framework "${framework}"; known: ${Object.keys(variables).join(", ")}`,
    );
  }
  const names: { publishable: string; secret?: string } = variables[framework];
  return {
    [names.publishable]: keys.publishableKey,
    ...(names.secret && { [names.secret]: keys.secretKey }),
  };
}
