import { describeOperation, listOperations, type OperationName } from "@clerk-platform/contract";
import { hashKey, matchQuery, QueryClient } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { emulated } from "../../test/emulated.ts";

const { platform, target } = await emulated();
const { listInstanceUsers, listApplications } = platform;

it("offers all operations, each with what it can do", () => {
  expect(Object.keys(platform)).toEqual(listOperations().map(({ name }) => name));
  for (const [name, factory] of Object.entries(platform)) {
    const { method, list } = describeOperation(name as OperationName);
    const reads = ["queryKey", "queryFilter", "queryOptions"];
    const pages = ["infiniteQueryKey", "infiniteQueryOptions"];
    expect(Object.keys(factory), name).toEqual(
      method !== "GET"
        ? ["mutationKey", "mutationOptions"]
        : list && list.kind !== "all"
          ? [...reads, ...pages]
          : reads,
    );
  }
});

it("makes cache keys of prefix, operation and input", () => {
  expect(listInstanceUsers.queryKey({ ...target, query: "ada" })).toEqual([
    "clerk-platform",
    "listInstanceUsers",
    { ...target, query: "ada" },
  ]);
});

it("gives inputs that send the same the same key", () => {
  const none = hashKey(listApplications.queryKey());
  expect(hashKey(listApplications.queryKey({}))).toBe(none);
  expect(hashKey(listApplications.queryKey({ include_secret_keys: undefined }))).toBe(none);
  expect(hashKey(listApplications.queryKey({ include_secret_keys: false }))).not.toBe(none);
});

it("never shares a key between one page and all pages, or between revealed and concealed data", () => {
  const keys = [
    listInstanceUsers.queryKey(target),
    listInstanceUsers.infiniteQueryKey(target),
    listInstanceUsers.queryOptions(target, { reveal: true }).queryKey,
    listInstanceUsers.infiniteQueryOptions(target, { reveal: true }).queryKey,
  ];
  expect(new Set(keys.map(hashKey)).size).toBe(4);
  expect(listInstanceUsers.queryOptions(target).queryKey).toEqual(keys[0]);
  expect(listInstanceUsers.infiniteQueryOptions(target).queryKey).toEqual(keys[1]);
});

it("keeps headers, metadata and signals out of keys", () => {
  const { queryKey } = listInstanceUsers.queryOptions(target, {
    request: { headers: { authorization: "Bearer ak_secret" }, meta: { trace: 7 }, timeoutMs: 5 },
  });
  expect(JSON.stringify(queryKey)).toBe(JSON.stringify(listInstanceUsers.queryKey(target)));
});

it("filters by parts of the input, including infinite and revealed entries", () => {
  const queryClient = new QueryClient();
  const matched = (filter: ReturnType<typeof listInstanceUsers.queryFilter>): string[] =>
    queryClient
      .getQueryCache()
      .getAll()
      .filter((query) => matchQuery(filter, query))
      .map(({ queryHash }) => queryHash)
      .sort();
  const other = { ...target, applicationID: "app_other" };
  const mine = [
    listInstanceUsers.queryKey({ ...target, query: "ada" }),
    listInstanceUsers.infiniteQueryKey(target),
    listInstanceUsers.queryOptions(target, { reveal: true }).queryKey,
  ];
  const foreign = [listInstanceUsers.queryKey(other), listApplications.queryKey()];
  for (const key of [...mine, ...foreign]) queryClient.setQueryData([...key], {});

  expect(matched(listInstanceUsers.queryFilter({ applicationID: target.applicationID }))).toEqual(
    mine.map(hashKey).sort(),
  );
  expect(matched(listInstanceUsers.queryFilter({ ...target, query: "ada" }))).toEqual([hashKey(mine[0]!)]);
  expect(matched(listInstanceUsers.queryFilter())).toHaveLength(4);
  expect(matched(listInstanceUsers.queryFilter({ query: undefined }))).toHaveLength(4);
  expect(listInstanceUsers.queryFilter(undefined, { type: "active" })).toMatchObject({ type: "active" });
});
