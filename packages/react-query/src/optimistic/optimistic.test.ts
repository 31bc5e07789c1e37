import { MutationObserver, QueryObserver } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { emulated } from "../../test/emulated.ts";
import { flattenPages, optimisticPatch, optimisticRemove } from "../index.ts";

/** A world whose users are cached, one page and all pages, and whose writes wait until they are let go. */
async function held() {
  const world = await emulated();
  const { platform, queryClient, target, clerk } = world;
  const { listInstanceUsers } = platform;
  await queryClient.fetchQuery(listInstanceUsers.queryOptions(target));
  await queryClient.fetchInfiniteQuery(listInstanceUsers.infiniteQueryOptions(target));
  const gates: (() => void)[] = [];
  const gate = () => new Promise<void>((open) => gates.push(open));
  const { banUser, unbanUser, deleteUser } = clerk;
  Object.assign(clerk, {
    banUser: (...given: Parameters<typeof banUser>) => gate().then(() => banUser(...given)),
    unbanUser: (...given: Parameters<typeof unbanUser>) => gate().then(() => unbanUser(...given)),
    deleteUser: (...given: Parameters<typeof deleteUser>) => gate().then(() => deleteUser(...given)),
  });
  const page = () => queryClient.getQueryData(listInstanceUsers.queryKey(target))!;
  const pages = () => queryClient.getQueryData(listInstanceUsers.infiniteQueryKey(target))!;
  const users = page().data.map(({ id }) => ({ ...target, userID: id }));
  const banned = () => page().data.map((user) => user.banned);
  const ban = () =>
    new MutationObserver(
      queryClient,
      platform.banUser.mutationOptions({ optimistic: optimisticPatch({ banned: true }) }),
    );
  /** Waits until as many writes have been sent. */
  const sent = (count: number) => expect.poll(() => gates.length).toBe(count);
  return { ...world, gates, page, pages, users, banned, ban, sent };
}

it("shows a ban at once, in pages too, and keeps it when it succeeded", async () => {
  const { ban, users, gates, banned, pages, sent } = await held();
  const result = ban().mutate(users[1]!);
  await sent(1);
  expect(banned().slice(0, 3)).toEqual([false, true, false]);
  expect(flattenPages(pages())[1]!.banned).toBe(true);
  gates[0]!();
  expect((await result).banned).toBe(true);
  expect(banned()[1]).toBe(true);
});

it("takes a ban back when it fails, and refreshes", async () => {
  const { ban, users, gates, banned, pages, sent, emulator, platform, queryClient, target } = await held();
  emulator.injectFault({ kind: "error", status: 403, body: "json", operation: "banUser" });
  const result = ban().mutate(users[1]!);
  await sent(1);
  expect(banned()[1]).toBe(true);
  gates[0]!();
  await expect(result).rejects.toMatchObject({ status: 403 });
  expect(banned()[1]).toBe(false);
  expect(flattenPages(pages())[1]!.banned).toBe(false);
  const key = platform.listInstanceUsers.queryKey(target);
  expect(queryClient.getQueryState(key)!.isInvalidated).toBe(true);
});

it("rolls back only its own change while another ban is running", async () => {
  const { ban, users, gates, banned, sent, emulator } = await held();
  const first = ban().mutate(users[0]!);
  await sent(1);
  const second = ban().mutate(users[1]!);
  await sent(2);
  emulator.injectFault({ kind: "error", status: 403, body: "json", operation: "banUser" });
  gates[0]!();
  await expect(first).rejects.toMatchObject({ status: 403 });
  expect(banned().slice(0, 2)).toEqual([false, true]);
  gates[1]!();
  await second;
  expect(banned().slice(0, 2)).toEqual([false, true]);
});

it("refreshes after the last of several bans, so that an early response does not undo the others", async () => {
  const { ban, users, gates, banned, sent, seen, platform, queryClient, target } = await held();
  const shown = new QueryObserver(queryClient, platform.listInstanceUsers.queryOptions(target));
  const leave = shown.subscribe(() => {});
  await expect.poll(() => shown.getCurrentResult().isFetching).toBe(false);
  seen.length = 0;
  const lists = () => seen.filter(({ operation }) => operation === "listInstanceUsers").length;
  const first = ban().mutate(users[0]!);
  await sent(1);
  const second = ban().mutate(users[1]!);
  await sent(2);
  gates[0]!();
  await first;
  expect(lists()).toBe(0);
  expect(banned().slice(0, 2)).toEqual([true, true]);
  gates[1]!();
  await second;
  expect(lists()).toBe(1);
  expect(banned().slice(0, 2)).toEqual([true, true]);
  leave();
});

it("removes a deleted user from lists and totals, and restores it at its place", async () => {
  const { users, gates, page, pages, sent, emulator, platform, queryClient } = await held();
  const options = platform.deleteUser.mutationOptions({ optimistic: optimisticRemove() });
  const before = structuredClone([page(), pages()]);
  emulator.injectFault({ kind: "error", status: 403, body: "json", operation: "deleteUser" });
  const result = new MutationObserver(queryClient, options).mutate(users[1]!);
  await sent(1);
  expect(page().data.map(({ id }) => id)).not.toContain(users[1]!.userID);
  expect([page().data.length, page().total_count, flattenPages(pages()).length]).toEqual([9, 24, 9]);
  gates[0]!();
  await expect(result).rejects.toMatchObject({ status: 403 });
  expect([page(), pages()]).toEqual(before);
});

it("renames an application in the list and on its own, and leaves revealed entries alone", async () => {
  const { platform, queryClient, applicationID, emulator } = await emulated();
  const { listApplications, getApplication, updateApplication } = platform;
  const list = listApplications.queryOptions();
  const item = getApplication.queryOptions({ applicationID });
  const revealed = getApplication.queryOptions(
    { applicationID, include_secret_keys: true },
    { reveal: true, gcTime: 60_000 },
  );
  for (const options of [list, item, revealed]) await queryClient.fetchQuery(options as typeof item);
  const names: unknown[] = [];
  emulator.injectFault({ kind: "error", status: 422, body: "json", operation: "updateApplication" });
  const unsubscribe = queryClient.getQueryCache().subscribe(() => {
    names.push(
      [
        queryClient.getQueryData(list.queryKey)?.[0]?.name,
        queryClient.getQueryData(item.queryKey)?.name,
      ].join(),
    );
  });
  const options = updateApplication.mutationOptions({
    optimistic: optimisticPatch(({ body }) => ({ name: body.name })),
  });
  const mutation = new MutationObserver(queryClient, options).mutate({
    applicationID,
    body: { name: "New" },
  });
  await expect(mutation).rejects.toMatchObject({ status: 422 });
  unsubscribe();
  expect(names).toContain("New,New");
  expect(names.at(-1)).toBe("Acme,Acme");
  expect(queryClient.getQueryData(revealed.queryKey)!.instances[0]!.secret_key).toMatch(/^sk_/);
});
