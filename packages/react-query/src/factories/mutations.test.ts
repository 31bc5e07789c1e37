import { type OperationName, operationTable } from "@clerk-platform/contract";
import { mutationEffects } from "@clerk-platform/contract/invalidation";
import { result } from "@clerk-platform/core";
import { MutationObserver } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { emulated } from "../../test/emulated.ts";
import { inputsFor } from "../../test/inputs.ts";

/** Removes update times: a change of a part also updates the time of its owner, which needs no refresh. */
const withoutTimes = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data, (name, value) => (name === "updated_at" ? undefined : value)));

/** Operations by a name that is only known at run time. */
type Loose = Record<string, (input?: unknown) => PromiseLike<unknown>>;

describe("a mutation makes stale what it changed", () => {
  const names = Object.keys(operationTable) as OperationName[];
  const mutations = names.filter((name) => !/^(get|list)/.test(name));
  const reads = names.filter((name) => /^(get|list)/.test(name));

  it("covers all mutations", () => {
    expect(Object.keys(mutationEffects)).toEqual(mutations);
  });

  it.each(mutations)("%s", async (mutation) => {
    const world = await emulated();
    const { queryClient, platform, clerk } = world;
    const inputs = await inputsFor(mutation, world);
    const key = (name: OperationName): readonly unknown[] =>
      (platform as unknown as Record<string, typeof platform.getConfig>)[name]!.queryKey(
        inputs[name] as never,
      );
    const readData = async (name: OperationName): Promise<unknown> =>
      result((clerk as unknown as Loose)[name]!(inputs[name])).then(({ data, error }) =>
        withoutTimes(data ?? error?.name),
      );

    for (const name of reads) queryClient.setQueryData(key(name), await readData(name));
    const write = platform as unknown as Record<string, typeof platform.banUser>;
    const observer = new MutationObserver(queryClient, write[mutation]!.mutationOptions());
    await observer.mutate(inputs[mutation] as never).catch((cause: unknown) => {
      throw new Error(
        `${mutation} refused the input derived from the document: give it one that fits the emulator's state in packages/react-query/test/inputs.ts`,
        { cause },
      );
    });

    const stale = reads.filter((name) => queryClient.getQueryState(key(name))!.isInvalidated);
    expect(stale.sort()).toEqual(
      mutationEffects[mutation as keyof typeof mutationEffects].stale.map(({ read }) => read).sort(),
    );
    // Checks the table itself: reads that it does not mark as stale must equal the service's current data.
    for (const name of reads.filter((name) => !stale.includes(name) && name !== "getInstanceUsage")) {
      expect(await readData(name), `${name} after ${mutation}`).toEqual(queryClient.getQueryData(key(name)));
    }
  });
});

it("does not refresh reads of another application", async () => {
  const { platform, queryClient, target } = await emulated();
  const other = { ...target, applicationID: "app_other" };
  const { listInstanceUsers, deleteUser } = platform;
  const users = await queryClient.fetchQuery(listInstanceUsers.queryOptions(target));
  queryClient.setQueryData(listInstanceUsers.queryKey(other), users);
  await new MutationObserver(queryClient, deleteUser.mutationOptions()).mutate({
    ...target,
    userID: users.data[0]!.id,
  });
  expect(queryClient.getQueryState(listInstanceUsers.queryKey(target))?.isInvalidated).toBe(true);
  expect(queryClient.getQueryState(listInstanceUsers.queryKey(other))?.isInvalidated).toBe(false);
});

it("leaves everything as it is when asked to, for all calls or for some", async () => {
  const { platform, queryClient, applicationID } = await emulated();
  const { listApplications, updateApplication } = platform;
  await queryClient.fetchQuery(listApplications.queryOptions());
  const stale = () => queryClient.getQueryState(listApplications.queryKey())!.isInvalidated;
  const rename = async (name: string, invalidate: boolean | ((app: { name?: string | null }) => boolean)) =>
    new MutationObserver(queryClient, updateApplication.mutationOptions({ invalidate })).mutate({
      applicationID,
      body: { name },
    });
  await rename("B", false);
  expect(stale()).toBe(false);
  await rename("C", ({ name }) => name !== "C");
  expect(stale()).toBe(false);
  await rename("D", ({ name }) => name !== "C");
  expect(stale()).toBe(true);
});

it("refreshes nothing after a dry run, nor after a failure that changed nothing", async () => {
  const { platform, queryClient, target, emulator } = await emulated();
  const { getConfig, patchConfig } = platform;
  await queryClient.fetchQuery(getConfig.queryOptions(target));
  const stale = () => queryClient.getQueryState(getConfig.queryKey(target))!.isInvalidated;
  const patch = new MutationObserver(queryClient, patchConfig.mutationOptions());
  const body = { auth_password: { min_length: 20 } };
  await patch.mutate({ ...target, dry_run: true, body });
  expect(stale()).toBe(false);
  emulator.injectFault({ kind: "error", status: 403, body: "json" });
  await patch.mutate({ ...target, body }).catch(() => {});
  expect(stale()).toBe(false);
  await patch.mutate({ ...target, body });
  expect(stale()).toBe(true);
});

it("refreshes after a write that may have happened", async () => {
  const { platform, queryClient, emulator } = await emulated();
  const { listApplications, createApplication } = platform;
  await queryClient.fetchQuery(listApplications.queryOptions());
  emulator.injectFault({ kind: "reset-after-commit" });
  const create = new MutationObserver(queryClient, createApplication.mutationOptions());
  await expect(create.mutate({ body: { name: "B" } })).rejects.toMatchObject({ name: "OutcomeUnknownError" });
  expect(queryClient.getQueryState(listApplications.queryKey())!.isInvalidated).toBe(true);
});

it("refreshes regardless of the callbacks given or spread over the options", async () => {
  const { platform, queryClient } = await emulated();
  const { listApplications, createApplication } = platform;
  const calls: string[] = [];
  for (const options of [
    createApplication.mutationOptions({ onSuccess: ({ name }) => void calls.push(`given ${name}`) }),
    { ...createApplication.mutationOptions(), onSuccess: () => void calls.push("spread") },
  ]) {
    await queryClient.fetchQuery(listApplications.queryOptions());
    await new MutationObserver(queryClient, options).mutate({ body: { name: "B" } });
    expect(queryClient.getQueryState(listApplications.queryKey())!.isInvalidated).toBe(true);
  }
  expect(calls).toEqual(["given B", "spread"]);
});
