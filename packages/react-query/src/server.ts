export { flattenPages, type PageParam } from "./cache/paging.ts";
export type { KeyMark, PlatformKey } from "./cache/query-key.ts";
export type { Concealed } from "./concealed.ts";
export { createPlatformQuery, type PlatformQueryOptions } from "./create-platform-query.ts";
export type { ItemMutationFactory, MutationFactory } from "./factories/mutation-factory.ts";
export type { PagedQueryFactory, Pages } from "./factories/paged-query-factory.ts";
export type { QueryFactory } from "./factories/query-factory.ts";
export type { PlatformQuery } from "./generated/platform-query.ts";
export type { Optimistic } from "./optimistic/optimistic.ts";
