import { isApiError, isConnectionError } from "@clerk-platform/core";
import { type DehydratedState, hydrate, QueryClient } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { emulated } from "../../test/emulated.ts";
import { dehydratePlatform } from "../server.ts";
import { reviveFailures } from "./revive-failures.ts";

/** Starts a read on a server without awaiting it, and returns the browser's cache and what the server streamed. */
async function stream(prepare: (world: Awaited<ReturnType<typeof emulated>>) => void, options = {}) {
  const world = await emulated();
  prepare(world);
  const read = world.platform.listApplications.queryOptions();
  void world.queryClient.prefetchQuery(read);
  const state = dehydratePlatform(world.queryClient, options);
  const [query] = state.queries;
  // As frameworks do: values cross as data, errors lose everything.
  const streamed = query!.promise!.then(
    (value) => JSON.parse(JSON.stringify(value)),
    () => Promise.reject(new Error("An error occurred in the Server Components render.")),
  );
  streamed.catch(() => {});
  const browser = new QueryClient();
  hydrate(
    browser,
    reviveFailures({ ...state, queries: [{ ...query!, promise: streamed }] } as DehydratedState),
    {
      defaultOptions: { queries: { retry: false } },
    },
  );
  await expect.poll(() => browser.getQueryState(read.queryKey)?.status).not.toBe("pending");
  const { data, error } = browser.getQueryState(read.queryKey)!;
  return { data, error, sent: await streamed.catch(() => "rejected") };
}

it("streams a pending query to the browser", async () => {
  const { data } = await stream(() => {});
  expect(data).toMatchObject([{ name: "Acme" }]);
});

it("streams an ApiError that the guards recognise, without the origin of the API and without a secret", async () => {
  const { error, sent } = await stream(({ emulator }) =>
    emulator.injectFault({ kind: "error", status: 403, body: "json", operation: "listApplications" }),
  );
  expect(isApiError(error, { status: 403 })).toBe(true);
  expect(error).toMatchObject({
    name: "ApiError",
    operation: "listApplications",
    url: "/v1/platform/applications",
    traceId: expect.any(String),
    message: expect.stringMatching(/^listApplications: 403 .*\(GET \/v1\/platform\/applications\)$/),
  });
  expect(JSON.stringify(sent)).not.toMatch(/ak_|https?:|"stack"|"cause"/);
});

it("streams that the connection failed, without where the server connects to", async () => {
  const { error, sent } = await stream(({ emulator }) =>
    emulator.injectFault({ kind: "reset-before-commit", operation: "listApplications", times: 3 }),
  );
  expect(isConnectionError(error)).toBe(true);
  expect((error as Error).message).toBe(
    "listApplications: failed on the server (GET /v1/platform/applications)",
  );
  expect(JSON.stringify(sent)).not.toMatch(/127\.0\.0\.1|localhost|https?:/);
});

it("leaves other errors redacted", async () => {
  const { error, sent } = await stream(({ clerk }) => {
    Object.assign(clerk, { listApplications: () => Promise.reject(new Error("postgres://user:hush@db")) });
  });
  expect(sent).toBe("rejected");
  expect(isApiError(error)).toBe(false);
  expect(String(error)).not.toContain("hush");
});

it("hydrates data that has arrived at once, and dehydrates what was awaited", async () => {
  const { platform, queryClient } = await emulated();
  const read = platform.listApplications.queryOptions();
  void queryClient.prefetchQuery(read);
  const state = dehydratePlatform(queryClient);
  const data = await state.queries[0]!.promise!;
  // As React's streamed promises do once their value is there.
  const arrived = Object.assign(Promise.resolve(), {
    // biome-ignore lint/suspicious/noThenProperty: the other kind of promise.
    then: (onData: (value: unknown) => void) => onData(data),
  });
  const browser = new QueryClient();
  hydrate(
    browser,
    reviveFailures({ ...state, queries: [{ ...state.queries[0]!, promise: arrived as never }] }),
  );
  expect(browser.getQueryData(read.queryKey)).toEqual(data);

  expect(dehydratePlatform(queryClient).queries[0]).not.toHaveProperty("promise");
  expect(dehydratePlatform(queryClient, { shouldDehydrateQuery: () => false }).queries).toEqual([]);
});
