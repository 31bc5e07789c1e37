import type {
  Application,
  ApplicationTransfer,
  CallFailure,
  ListInstanceUsersResponse,
  PlatformClient,
  User,
} from "@clerk-platform/core";
import {
  QueryClient,
  skipToken,
  useInfiniteQuery,
  useMutation,
  useQueries,
  useQuery,
  useSuspenseInfiniteQuery,
  useSuspenseQuery,
} from "@tanstack/react-query";
import { expectTypeOf, it } from "vitest";
import {
  createPlatformQuery,
  flattenPages,
  optimisticPatch,
  optimisticRemove,
  type PageParam,
  useBanUser,
  useCreateApplication,
  useDeleteUser,
  useGetApplication,
  useGetApplicationTransfer,
  useInfiniteListInstanceUsers,
  useListApplications,
  useSuspenseGetApplication,
  useUpdateApplication,
} from "./index.ts";

declare const client: PlatformClient;
const platform = createPlatformQuery(client);
const target = { applicationID: "app_1", envOrInsID: "production" } as const;

it("infers data and error as hand-written options do", () => {
  const { data, error } = useQuery(platform.listApplications.queryOptions());
  expectTypeOf(data).toEqualTypeOf<Application[] | undefined>();
  expectTypeOf(error).toEqualTypeOf<CallFailure | null>();

  const one = useQuery(platform.getApplication.queryOptions({ applicationID: "app_1" }));
  expectTypeOf(one.data).toEqualTypeOf<Application | undefined>();

  const name = useQuery(
    platform.getApplication.queryOptions({ applicationID: "app_1" }, { select: (app) => app.name }),
  );
  expectTypeOf(name.data).toEqualTypeOf<Application["name"] | undefined>();

  const spread = useQuery({
    ...platform.getApplication.queryOptions({ applicationID: "app_1" }),
    select: (app) => app.instances.length,
    enabled: false,
  });
  expectTypeOf(spread.data).toEqualTypeOf<number | undefined>();

  const suspended = useSuspenseQuery(platform.listApplications.queryOptions());
  expectTypeOf(suspended.data).toEqualTypeOf<Application[]>();

  const initial = useQuery(platform.listApplications.queryOptions({}, { initialData: [] }));
  expectTypeOf(initial.data).toEqualTypeOf<Application[]>();

  const [first, second] = useQueries({
    queries: [
      platform.listApplications.queryOptions(),
      platform.getApplication.queryOptions({ applicationID: "app_1" }, { select: ({ name }) => name }),
    ],
  });
  expectTypeOf(first.data).toEqualTypeOf<Application[] | undefined>();
  expectTypeOf(second.data).toEqualTypeOf<Application["name"] | undefined>();
});

it("types what clients give and take", async () => {
  const queryClient = new QueryClient();
  const options = platform.getApplication.queryOptions({ applicationID: "app_1" });
  expectTypeOf(queryClient.getQueryData(options.queryKey)).toEqualTypeOf<Application | undefined>();
  expectTypeOf(await queryClient.fetchQuery(options)).toEqualTypeOf<Application>();
  await queryClient.prefetchQuery(platform.listApplications.queryOptions());
  await queryClient.invalidateQueries(platform.listInstanceUsers.queryFilter({ applicationID: "app_1" }));
  await queryClient.prefetchInfiniteQuery(platform.listInstanceUsers.infiniteQueryOptions(target));
  const key = platform.getApplication.queryKey({ applicationID: "app_1" });
  expectTypeOf(queryClient.getQueryData(key)).toEqualTypeOf<Application | undefined>();
});

it("types pages", () => {
  const { data, fetchNextPage } = useInfiniteQuery(platform.listInstanceUsers.infiniteQueryOptions(target));
  expectTypeOf(fetchNextPage).toBeFunction();
  expectTypeOf(data!.pages).toEqualTypeOf<ListInstanceUsersResponse[]>();
  expectTypeOf(data!.pageParams).toEqualTypeOf<PageParam[]>();

  const users = useInfiniteListInstanceUsers(target, { select: flattenPages });
  expectTypeOf(users.data).toEqualTypeOf<User[] | undefined>();
  const suspended = useSuspenseInfiniteQuery(
    platform.listInstanceUsers.infiniteQueryOptions(target, { select: flattenPages }),
  );
  expectTypeOf(suspended.data).toEqualTypeOf<User[]>();

  // @ts-expect-error: an infinite query says itself where a page begins
  platform.listInstanceUsers.infiniteQueryOptions({ ...target, offset: 10 });
  // @ts-expect-error: applications come whole, there is nothing to page
  platform.listApplications.infiniteQueryOptions;
});

it("types mutations with and without callbacks", () => {
  const create = useMutation(platform.createApplication.mutationOptions());
  expectTypeOf(create.data).toEqualTypeOf<Application | undefined>();
  expectTypeOf(create.error).toEqualTypeOf<CallFailure | null>();
  create.mutate({ body: { name: "Acme" } });
  // @ts-expect-error: the payload belongs in `body`
  create.mutate({ name: "Acme" });

  useCreateApplication({
    onMutate: () => ({ started: 1 }),
    onSuccess(data, input, result) {
      expectTypeOf(data).toEqualTypeOf<Application>();
      expectTypeOf(input.body.name).toEqualTypeOf<string>();
      expectTypeOf(result).toEqualTypeOf<{ started: number }>();
    },
    invalidate: (data, { body }) => data.name === body.name,
  });
  useMutation({
    ...platform.createApplication.mutationOptions(),
    onSuccess: (data) => expectTypeOf(data).toEqualTypeOf<Application>(),
  });

  useBanUser({ optimistic: optimisticPatch({ banned: true }) });
  useDeleteUser({ optimistic: optimisticRemove() });
  useUpdateApplication({ optimistic: optimisticPatch(({ body }) => ({ name: body.name })) });
  // @ts-expect-error: users are banned by a boolean
  useBanUser({ optimistic: optimisticPatch({ banned: "yes" }) });
  // @ts-expect-error: a user has no such field
  useBanUser({ optimistic: optimisticPatch({ bannned: true }) });
});

it("types hooks as their options", () => {
  expectTypeOf(useListApplications().data).toEqualTypeOf<Application[] | undefined>();
  expectTypeOf(useListApplications({}, { initialData: [] }).data).toEqualTypeOf<Application[]>();
  expectTypeOf(useSuspenseGetApplication({ applicationID: "app_1" }).data).toEqualTypeOf<Application>();
  expectTypeOf(useGetApplication(skipToken).data).toEqualTypeOf<Application | undefined>();
  // @ts-expect-error: what is required cannot be left out
  useGetApplication();
  // @ts-expect-error: ids are strings
  useGetApplication({ applicationID: 7 });
  // @ts-expect-error: there is no such input
  useListApplications({ limit: 3 });
  // @ts-expect-error: what suspends cannot be skipped
  useSuspenseGetApplication(skipToken);
  // @ts-expect-error: the same, with React Query's own hook
  useSuspenseQuery(platform.getApplication.queryOptions(skipToken));
  // @ts-expect-error: keys are the factory's
  useListApplications({}, { queryKey: ["mine"] });
});

it("types a secret only with reveal", () => {
  const input = { applicationID: "app_1", transferID: "appxfr_1" };
  expectTypeOf(useGetApplicationTransfer(input).data).toEqualTypeOf<
    Omit<ApplicationTransfer, "code"> | undefined
  >();
  expectTypeOf(useGetApplicationTransfer(input, { reveal: true }).data).toEqualTypeOf<
    ApplicationTransfer | undefined
  >();
  const { data } = useGetApplicationTransfer(input, { reveal: true, select: ({ code }) => code });
  expectTypeOf(data).toEqualTypeOf<string | undefined>();
  // @ts-expect-error: a secret needs `reveal: true`
  useGetApplicationTransfer(input, { select: ({ code }) => code });
});

it("takes optimistic only where a mutation is about one item", () => {
  platform.banUser.mutationOptions({ optimistic: optimisticPatch({ banned: true }) });
  platform.deleteApplicationDomain.mutationOptions({ optimistic: optimisticRemove() });
  // @ts-expect-error a new domain is not an item that any read shows yet.
  platform.createApplicationDomain.mutationOptions({ optimistic: optimisticRemove() });
  // @ts-expect-error a transfer is created, not changed.
  platform.createApplicationTransfer.mutationOptions({ optimistic: optimisticRemove() });
});
