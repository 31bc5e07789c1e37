/** A Secrets Store binding (`secrets_store_secrets`). */
export interface SecretBinding {
  get(): Promise<string>;
}

/** A service binding (`services`). */
export interface ServiceBinding {
  fetch(input: string, init?: RequestInit): Promise<Response>;
}

/**
 * The bindings that a client reads. The `Env` that `wrangler types` generates fits.
 *
 * @typeParam Name - the name of the binding with the key.
 */
export type PlatformEnv<Name extends string = "CLERK_PLATFORM_API_KEY"> = {
  /** The platform API key (`ak_…`): a secret, or a binding of the Secrets Store. */
  readonly [key in Name]: string | SecretBinding;
} & {
  /** An origin, or a URL ending in `/v1` or `/v1/platform`. */
  readonly CLERK_PLATFORM_API_URL?: string;
};
