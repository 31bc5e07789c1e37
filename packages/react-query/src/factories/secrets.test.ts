import {
  type DehydratedState,
  dehydrate,
  hydrate,
  MutationObserver,
  QueryClient,
} from "@tanstack/react-query";
import { expect, it } from "vitest";
import { emulated } from "../../test/emulated.ts";

const secret = /sk_(test|live)_|"secret_key"/;
/** Everything that a server writes into the page. */
const serialized = (client: QueryClient): string =>
  JSON.stringify(
    dehydrate(client, { shouldDehydrateQuery: () => true, shouldDehydrateMutation: () => true }),
  );

it("keeps secrets out of the cache", async () => {
  const { platform, queryClient, clerk } = await emulated();
  const input = { include_secret_keys: true };
  expect(JSON.stringify(await clerk.listApplications(input))).toMatch(secret);
  const options = platform.listApplications.queryOptions(input);
  expect((await queryClient.fetchQuery(options))[0]!.instances[0]!.secret_key).toBeUndefined();
  expect(serialized(queryClient)).not.toMatch(secret);
});

it("lets revealed secrets be read, but not copied, dehydrated or shared with others", async () => {
  const { platform, queryClient } = await emulated();
  const input = { include_secret_keys: true };
  const options = platform.listApplications.queryOptions(input, { reveal: true, gcTime: 60_000 });
  const [application] = await queryClient.fetchQuery(options);
  expect(application!.instances[0]!.secret_key).toMatch(/^sk_/);
  expect(queryClient.getQueryData(options.queryKey)![0]!.instances[0]!.secret_key).toMatch(/^sk_/);
  expect({ ...application!.instances[0] }).not.toHaveProperty("secret_key");
  expect(serialized(queryClient)).not.toMatch(secret);
  expect(JSON.stringify(structuredClone(dehydrate(queryClient)))).not.toMatch(secret);
  expect(queryClient.getQueryData(platform.listApplications.queryKey(input))).toBeUndefined();
});

it("keeps a transfer's code out, and reveals it to one mutation", async () => {
  const { platform, queryClient, applicationID } = await emulated();
  const { createApplicationTransfer: create, listApplicationTransfers: list } = platform;
  const revealing = new MutationObserver(queryClient, create.mutationOptions({ reveal: true }));
  const transfer = await revealing.mutate({ applicationID });
  expect(transfer.code).toMatch(/^[\w-]{36}$/);
  const [listed] = (await queryClient.fetchQuery(list.queryOptions())).data;
  expect(listed).toMatchObject({ id: transfer.id });
  expect(listed).not.toHaveProperty("code");
  expect(serialized(queryClient)).not.toContain(transfer.code);
});

it("never dehydrates what a mutation was given, offline neither", async () => {
  const { platform, queryClient, target } = await emulated();
  const { createJWTTemplate } = platform;
  const options = createJWTTemplate.mutationOptions();
  expect(options).toMatchObject({ networkMode: "always", gcTime: 0 });
  const observer = new MutationObserver(queryClient, options);
  const body = {
    name: "t",
    claims: {},
    custom_signing_key: true,
    signing_algorithm: "HS256",
    signing_key: "hush",
  };
  await observer.mutate({ ...target, body }).catch(() => {});
  expect(JSON.stringify(dehydrate(queryClient))).not.toContain("hush");
});

it("needs no second request for what a server has prefetched", async () => {
  const server = await emulated();
  const { target } = server;
  await server.queryClient.prefetchQuery(server.platform.listApplications.queryOptions());
  await server.queryClient.prefetchInfiniteQuery(
    server.platform.listInstanceUsers.infiniteQueryOptions(target),
  );
  const state = JSON.parse(JSON.stringify(dehydrate(server.queryClient))) as DehydratedState;

  // The browser has a client of its own, in front of a proxy.
  const { platform, seen } = await emulated();
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } });
  hydrate(queryClient, state);
  const applications = await queryClient.fetchQuery(platform.listApplications.queryOptions());
  const users = await queryClient.fetchInfiniteQuery(platform.listInstanceUsers.infiniteQueryOptions(target));
  expect(applications).toHaveLength(1);
  expect(users.pages[0]!.data).toHaveLength(10);
  expect(seen).toEqual([]);
});
