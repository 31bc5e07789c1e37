/**
 * What the emulator sends for a type of the document: the same kinds of values under the same names, but any string
 * for a value of a list, and more fields or fewer. A handler is written for one document; it still compiles when a later
 * one gains or loses fields and values. Tests hold every response against the schema itself.
 */
export type Sent<Value> = unknown extends Value
  ? unknown
  : Value extends string
    ? string
    : Value extends number
      ? number
      : Value extends readonly (infer Item)[]
        ? Sent<Item>[]
        : Value extends object
          ? { [Name in keyof Value]?: Sent<Value[Name]> | null } & { [undocumented: string]: unknown }
          : Value;
