/**
 * The type of what the emulator sends, derived from a type of the document: the same kinds of values under the same
 * names, but any string for an enum value, and more or fewer fields. So a handler still compiles when a later document
 * adds or removes fields and values. Tests check every response against the schema.
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
