import { createPlatformClient } from "@clerk-platform/core";
import { QueryClient, QueryObserver, skipToken } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { emulated } from "../../test/emulated.ts";
import { createPlatformQuery, flattenPages } from "../server.ts";

it("reads", async () => {
  const { platform, queryClient, applicationID } = await emulated();
  const applications = await queryClient.fetchQuery(platform.listApplications.queryOptions());
  expect(applications.map(({ application_id }) => application_id)).toEqual([applicationID]);
});

it.each([401, 403, 404, 422])("does not retry a %d, whatever the retry option says", async (status) => {
  const { platform, queryClient, emulator, seen } = await emulated();
  emulator.injectFault({ kind: "error", status, body: "json", times: 9 });
  const options = platform.listApplications.queryOptions({}, { retry: 5, retryDelay: 0 });
  await expect(queryClient.fetchQuery(options)).rejects.toMatchObject({ name: "ApiError", status });
  expect(seen).toHaveLength(1);
});

it("leaves retries to the client unless the retry option is set", async () => {
  const { platform, emulator, seen, clerk } = await emulated();
  emulator.injectFault({ kind: "error", status: 503, times: 99 });
  await clerk.listApplications().then(undefined, () => {});
  const ofTheClient = seen.length;
  expect(ofTheClient).toBe(3);
  const attempts = async (options: ReturnType<typeof platform.listApplications.queryOptions>) => {
    const before = seen.length;
    const queryClient = new QueryClient({ defaultOptions: { queries: { retry: 3, retryDelay: 0 } } });
    await expect(queryClient.fetchQuery(options)).rejects.toMatchObject({ status: 503 });
    return seen.length - before;
  };
  expect(await attempts(platform.listApplications.queryOptions())).toBe(ofTheClient);
  expect(await attempts(platform.listApplications.queryOptions({}, { retry: 1 }))).toBe(2 * ofTheClient);
  expect(await attempts(platform.listApplications.queryOptions({}, { retry: (count) => count < 2 }))).toBe(
    3 * ofTheClient,
  );
}, 240_000);

it("hands the client its options and the signal of the query", async () => {
  const { platform, queryClient, emulator } = await emulated();
  emulator.injectFault({ kind: "latency", ms: 60_000 });
  const options = platform.listApplications.queryOptions({}, { request: { timeoutMs: 5, retry: 0 } });
  await expect(queryClient.fetchQuery(options)).rejects.toMatchObject({ name: "TimeoutError" });
});

it("cancels the request when no component waits for it any more", async () => {
  const { platform, queryClient, clerk } = await emulated();
  const options = platform.listApplications.queryOptions();
  let aborted = false;
  const held = createPlatformQuery({
    ...clerk,
    listApplications: (_input, options) => {
      options!.signal!.addEventListener("abort", () => {
        aborted = true;
      });
      return clerk.listApplications({}, options);
    },
  });
  const leave = new QueryObserver(queryClient, held.listApplications.queryOptions()).subscribe(() => {});
  leave();
  expect(aborted).toBe(true);
  expect(queryClient.getQueryState(options.queryKey)).toMatchObject({ fetchStatus: "idle", error: null });
});

it("sends no request while the input is skipToken", () => {
  const { queryFn, queryKey } = createPlatformQuery(
    createPlatformClient({ baseUrl: "http://localhost/nobody" }),
  ).getApplication.queryOptions(skipToken);
  expect(queryFn).toBe(skipToken);
  expect(queryKey).toEqual(["clerk-platform", "getApplication", {}]);
});

it.each([
  [10, [10, 10, 5]],
  [25, [25]],
  [5, [5, 5, 5, 5, 5]],
  [undefined, [10, 10, 5]],
])("pages users by offset, %s at a time, to the end", async (limit, sizes) => {
  const { platform, queryClient, target, seen } = await emulated();
  const options = platform.listInstanceUsers.infiniteQueryOptions({ ...target, limit });
  const { pages } = await queryClient.fetchInfiniteQuery({ ...options, pages: 99 } as typeof options);
  expect(pages.map(({ data }) => data.length)).toEqual(sizes);
  expect(new Set(flattenPages({ pages }).map(({ id }) => id)).size).toBe(25);
  expect(seen).toHaveLength(sizes.length);
});

it("pages domains by cursor, to the end", async () => {
  const { platform, queryClient, emulator, seen } = await emulated();
  emulator.seed({ applications: ["a", "b", "c", "d"].map((name) => ({ name, domain: `${name}.example` })) });
  const options = platform.listDomains.infiniteQueryOptions({ limit: 2 });
  const { pages } = await queryClient.fetchInfiniteQuery({ ...options, pages: 99 } as typeof options);
  expect(pages.map(({ data }) => data.length)).toEqual([2, 2, 1]);
  expect(flattenPages({ pages })).toHaveLength(5);
  expect(seen).toHaveLength(3);
});

it("ends with a list that is empty", async () => {
  const { platform, queryClient, target } = await emulated();
  const options = platform.listInstanceUsers.infiniteQueryOptions({ ...target, query: "nobody at all" });
  const { pages } = await queryClient.fetchInfiniteQuery({ ...options, pages: 99 } as typeof options);
  expect(pages).toEqual([{ data: [], total_count: 0 }]);
});
