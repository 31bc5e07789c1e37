import type { Application } from "@clerk-platform/core";
import type { Clear } from "./clear.ts";
import type { Secret } from "./secret.ts";

/** The environment of an instance. */
export type Environment = "development" | "production";

/** Selects applications: one by id or name, several by id, or all that match a function. */
export type ApplicationChoice =
  | string
  | { readonly name: string }
  | readonly string[]
  | { readonly all: true; readonly where?: (application: Application) => boolean };

/** Any keys, for definitions without generated types. */
export interface AnyConfig {
  [key: string]: unknown;
}

/** The managed settings of a JWT template. */
export interface JWTTemplateSettings {
  /** All claims of the template. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Seconds. */
  readonly lifetime?: number;
  /** Seconds. */
  readonly allowed_clock_skew?: number;
  readonly custom_signing_key?: boolean;
  readonly signing_algorithm?: string;
  /** The service never returns it, so it is not compared. It is sent with every change of the template. */
  readonly signing_key?: Secret;
}

/** The desired configuration. Values that are not declared are not managed. */
export interface Definition<Config extends object = AnyConfig> {
  /** The managed applications. */
  readonly application: ApplicationChoice;
  /** Values for every instance that is listed in `instances`. */
  readonly base?: Config;
  /** The managed instances, with values that extend or override `base`. */
  readonly instances: { readonly [environment in Environment]?: Config };
  /** The required redirect URLs. Others stay unless the list contains `clear(url)`. */
  readonly redirectURLs?: { readonly [environment in Environment]?: readonly (string | Clear)[] };
  /** The JWT templates by name. Others stay unless `clear()` is declared for them. */
  readonly jwtTemplates?: {
    readonly [environment in Environment]?: Readonly<Record<string, JWTTemplateSettings | Clear>>;
  };
  /**
   * Additional paths of lists whose order is compared, such as `"auth_email.verification_strategies"`. The order of
   * other lists is ignored.
   */
  readonly orderedLists?: readonly string[];
}

/**
 * Declares the configuration of an application. Returns it unchanged and only adds types. With the type that the
 * command `types` writes, a typo does not compile.
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
