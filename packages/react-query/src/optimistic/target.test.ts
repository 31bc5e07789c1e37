import { MutationObserver } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { emulated } from "../../test/emulated.ts";
import { optimisticPatch, optimisticRemove } from "../index.ts";

/** Runs a mutation, and returns the data of every cached read while it was pending. */
async function shownDuring<Data>(
  { queryClient }: Awaited<ReturnType<typeof emulated>>,
  read: () => Data,
  run: () => Promise<unknown>,
): Promise<Data[]> {
  const shown: Data[] = [];
  const unsubscribe = queryClient.getQueryCache().subscribe(() => void shown.push(structuredClone(read())));
  await run();
  unsubscribe();
  return shown;
}

it("takes a domain out of the lists by its name, leaves the application alone, and puts it back on failure", async () => {
  const world = await emulated();
  const { platform, queryClient, applicationID } = world;
  const domains = platform.listApplicationDomains.queryOptions({ applicationID });
  const applications = platform.listApplications.queryOptions();
  await queryClient.fetchQuery(domains);
  await queryClient.fetchQuery(applications);
  const names = () => queryClient.getQueryData(domains.queryKey)?.data.map(({ name }) => name) ?? [];
  const [name = ""] = names();
  const before = queryClient.getQueryData(applications.queryKey);
  const options = platform.deleteApplicationDomain.mutationOptions({ optimistic: optimisticRemove() });
  const shown = await shownDuring(world, names, async () => {
    const removal = new MutationObserver(queryClient, options).mutate({
      applicationID,
      domainIDOrName: name,
    });
    // The service does not delete a primary domain.
    await expect(removal).rejects.toMatchObject({ name: "ApiError" });
  });
  expect(shown[0]).toEqual([]);
  expect(names()).toEqual([name]);
  expect(queryClient.getQueryData(applications.queryKey)).toEqual(before);
});

it.each([
  "createApplicationDomain",
  "createApplicationTransfer",
  "updateApplicationDomain",
  "createApplication",
] as const)("refuses an optimistic %s, which does not change one item", async (name) => {
  const world = await emulated();
  const { platform, queryClient, applicationID } = world;
  const list = platform.listApplications.queryOptions();
  await queryClient.fetchQuery(list);
  const before = queryClient.getQueryData(list.queryKey);
  const factory = platform[name] as unknown as { mutationOptions(options: object): never };
  for (const optimistic of [optimisticPatch({ name: "shop.example" } as never), optimisticRemove()]) {
    const options = factory.mutationOptions({ optimistic });
    await expect(
      new MutationObserver(queryClient, options).mutate({ applicationID } as never),
    ).rejects.toThrow(`${name}: optimistic needs an operation that changes or deletes one item`);
  }
  expect(queryClient.getQueryData(list.queryKey)).toEqual(before);
});
