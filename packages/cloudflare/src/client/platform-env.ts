/** A secret of the Secrets Store, as `secrets_store_secrets` binds it. */
export interface SecretBinding {
  get(): Promise<string>;
}

/** A Worker or service that is bound, as `services` binds it. */
export interface ServiceBinding {
  fetch(input: string, init?: RequestInit): Promise<Response>;
}

/**
 * The bindings that a client reads. What `wrangler types` generates can be passed as it is.
 *
 * @typeParam Name - what the binding with the key is called.
 */
export type PlatformEnv<Name extends string = "CLERK_PLATFORM_API_KEY"> = {
  /** The platform API key (`ak_…`): a secret, or a binding of the Secrets Store. */
  readonly [key in Name]: string | SecretBinding;
} & {
  /** An origin, or a URL ending in `/v1` or `/v1/platform`. */
  readonly CLERK_PLATFORM_API_URL?: string;
};
