/**
 * A value typed for Cloudflare's RPC, whose types turn everything that contains `unknown` into `never`.
 */
export type Wire<T> = unknown extends T
  ? string | number | boolean | object | null | undefined
  : T extends object
    ? { [Key in keyof T]: Wire<T[Key]> }
    : T;
