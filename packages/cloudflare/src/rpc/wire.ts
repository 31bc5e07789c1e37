/**
 * A value as the types of Cloudflare's RPC accept it: they make `never` of everything that has an `unknown` inside.
 */
export type Wire<T> = unknown extends T
  ? string | number | boolean | object | null | undefined
  : T extends object
    ? { [Key in keyof T]: Wire<T[Key]> }
    : T;
