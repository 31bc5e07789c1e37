/**
 * The data of an operation without its required secret fields, at the top or in the items of a page. Optional secret
 * fields keep their type and are absent.
 */
export type Concealed<Output, Secret extends string> = Output extends { data: readonly (infer Item)[] }
  ? Item extends Record<Secret, unknown>
    ? Omit<Output, "data"> & { data: Omit<Item, Secret>[] }
    : Output
  : Output extends Record<Secret, unknown>
    ? Omit<Output, Secret>
    : Output;
