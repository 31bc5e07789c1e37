import type { Application } from "@clerk-platform/core";
import type { Clear } from "./clear.ts";
import type { Secret } from "./secret.ts";

/** The environment of an instance. */
export type Environment = "development" | "production";

/** Which applications are meant: one by id or name, some by id, or all that a function says yes to. */
export type ApplicationChoice =
  | string
  | { readonly name: string }
  | readonly string[]
  | { readonly all: true; readonly where?: (application: Application) => boolean };

/** Any keys, for definitions without generated types. */
export interface AnyConfig {
  [key: string]: unknown;
}

/** What of a JWT template is managed. */
export interface JWTTemplateSettings {
  /** The whole claims. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Seconds. */
  readonly lifetime?: number;
  /** Seconds. */
  readonly allowed_clock_skew?: number;
  readonly custom_signing_key?: boolean;
  readonly signing_algorithm?: string;
  /** The service never shows it: it is sent with every change of the template, and compared with nothing. */
  readonly signing_key?: Secret;
}

/** What should be, as far as it is declared: what is not mentioned is not managed. */
export interface Definition<Config extends object = AnyConfig> {
  /** Which applications are managed. */
  readonly application: ApplicationChoice;
  /** Values for every instance that is listed in `instances`. */
  readonly base?: Config;
  /** The managed instances, with values that go beyond `base` or replace it. */
  readonly instances: { readonly [environment in Environment]?: Config };
  /** URLs that have to be there; others stay unless `clear(url)` is in the list. */
  readonly redirectURLs?: { readonly [environment in Environment]?: readonly (string | Clear)[] };
  /** Templates by name; others stay unless `clear()` is declared for them. */
  readonly jwtTemplates?: {
    readonly [environment in Environment]?: Readonly<Record<string, JWTTemplateSettings | Clear>>;
  };
  /**
   * Paths of lists whose order counts, such as `"auth_email.verification_strategies"`, beyond those that are known.
   * In other lists the order does not count.
   */
  readonly orderedLists?: readonly string[];
}

/**
 * Declares the configuration of an application. Returns it unchanged: the call is there for its types. Pass the type
 * that the command `types` writes, and a typo does not compile.
 *
 * @example
 * ```ts
 * export default defineConfig({
 *   application: { name: "Acme" },
 *   base: { auth_password: { min_length: 12 } },
 *   instances: { development: {}, production: {} },
 * });
 * ```
 */
export const defineConfig = <Config extends object = AnyConfig>(
  definition: Definition<Config>,
): Definition<Config> => definition;
