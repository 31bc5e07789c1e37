/** A JSON value. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** The configuration of an instance: top-level key → value. Never changed in place. */
export type ConfigDocument = { readonly [key: string]: Json };
