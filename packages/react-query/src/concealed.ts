/**
 * What an operation answers without the secret fields that it always has: of the answer itself, or of the items of a
 * page. Fields that are not always there keep their type, and stay away.
 */
export type Concealed<Output, Secret extends string> = Output extends { data: readonly (infer Item)[] }
  ? Item extends Record<Secret, unknown>
    ? Omit<Output, "data"> & { data: Omit<Item, Secret>[] }
    : Output
  : Output extends Record<Secret, unknown>
    ? Omit<Output, Secret>
    : Output;
