import { rejection } from "@clerk-platform/test-support/rejection";
import { describe, expect, it } from "vitest";
import { hostileServer } from "../../test/hostile-server.ts";
import { ids, items, listServer, target } from "../../test/list-server.ts";
import { testClient } from "../../test/test-client.ts";

/** Both kinds of paging, and the input of their largest first page. */
const kinds = [
  ["offset", "listInstanceUsers", target],
  ["cursor", "listDomains", {}],
] as const;

describe.each(kinds)("a list paged by %s", (kind, name, input) => {
  const list = async (count: number, options = {}, listOptions = {}, extra = {}) => {
    const server = await listServer(items(count), options);
    const { clerk } = testClient(server.url);
    return { server, list: clerk[name]({ ...input, ...extra } as never, listOptions) };
  };

  it("resolves to the first page, requested once with the caller's input", async () => {
    const { server, list: users } = await list(25);
    const page = await users;
    expect(page).toEqual({ data: items(10), total_count: 25 });
    expect(await users).toBe(page);
    expect(await users.then(({ total_count }) => total_count)).toBe(25);
    expect(server.queries()).toEqual([{}]);
  });

  it("sends no request until it is used", async () => {
    const { server, list: users } = await list(25);
    users.pages();
    users[Symbol.asyncIterator]();
    expect(await users.toArray({ limit: 0 })).toEqual([]);
    expect(server.received).toEqual([]);
  });

  it("yields every item in order, in pages as large as possible", async () => {
    const { server, list: users } = await list(1203);
    const seen: unknown[] = [];
    for await (const user of users) seen.push(user.id);
    expect(seen).toEqual(ids(items(1203)));
    expect(server.queries()).toEqual(
      kind === "offset"
        ? [{ limit: "500" }, { limit: "500", offset: "500" }, { limit: "500", offset: "1000" }]
        : [
            { limit: "500" },
            { limit: "500", starting_after: "item_499" },
            { limit: "500", starting_after: "item_999" },
          ],
    );
  });

  it.each([0, 1, 499, 500, 501, 1000])("ends after %d items without an extra request", async (count) => {
    const { server, list: users } = await list(count);
    expect(ids(await users.toArray())).toEqual(ids(items(count)));
    expect(server.received).toHaveLength(Math.max(1, Math.ceil(count / 500)));
  });

  it("reads again on each iteration", async () => {
    const { server, list: users } = await list(3);
    expect(await users.toArray()).toHaveLength(3);
    expect(await users.toArray()).toHaveLength(3);
    expect(server.received).toHaveLength(2);
  });

  it("yields pages as the API sends them", async () => {
    const { list: users } = await list(7, {}, {}, { limit: 3 });
    const pages: unknown[] = [];
    for await (const page of users.pages()) pages.push(page);
    expect(pages).toEqual([
      { data: items(3), total_count: 7 },
      { data: items(3, 3), total_count: 7 },
      { data: items(1, 6), total_count: 7 },
    ]);
  });

  it.each([
    [1, 1, "1"],
    [5, 5, "5"],
    [501, 501, "500"],
    [5000, 1203, "500"],
    [Number.POSITIVE_INFINITY, 1203, "500"],
  ])("collects at most %d items, and requests no more than that", async (limit, count, pageSize) => {
    const { server, list: users } = await list(1203);
    expect(ids(await users.toArray({ limit }))).toEqual(ids(items(count)));
    expect(server.queries()[0]).toEqual({ limit: pageSize });
    expect(server.received).toHaveLength(Math.ceil(count / 500));
  });

  it("continues after pages that are smaller than requested", async () => {
    const { server, list: users } = await list(25, { most: 10 });
    expect(ids(await users.toArray())).toEqual(ids(items(25)));
    expect(server.received).toHaveLength(3);
  });

  it.each([
    ["missing", () => undefined],
    ["far too high", () => 1_000_000],
  ])("ends even if the total is %s", async (_, total) => {
    const { server, list: users } = await list(1203, { total });
    expect(ids(await users.toArray())).toEqual(ids(items(1203)));
    expect(server.received.length).toBeLessThanOrEqual(4);
  });

  it("ends when a server repeats the same full page forever", async () => {
    const server = await hostileServer({ body: { data: items(500), total_count: 1_000_000 } });
    const { clerk } = testClient(server.url);
    const users = clerk[name](input as never);
    expect(await users.toArray()).toHaveLength(500);
    expect(server.received).toHaveLength(2);
    let pages = 0;
    for await (const _ of users.pages()) pages++;
    expect(pages).toBe(2);
  });

  it("yields the items before an error, then throws it", async () => {
    const server = await hostileServer(
      { body: { data: items(500), total_count: 1203 } },
      { status: 403, body: { errors: [{ code: "x" }] } },
    );
    const { clerk } = testClient(server.url);
    const seen: unknown[] = [];
    const iteration = (async () => {
      for await (const item of clerk[name](input as never)) seen.push(item);
    })();
    expect((await rejection(iteration)).status).toBe(403);
    expect(seen).toHaveLength(500);
  });

  it("stops when aborted between pages", async () => {
    const controller = new AbortController();
    const { server, list: users } = await list(1203, {}, { signal: controller.signal });
    let count = 0;
    const iteration = (async () => {
      for await (const _ of users) if (++count === 3) controller.abort(new Error("enough"));
    })();
    expect((await rejection(iteration)).message).toBe("enough");
    expect(server.received).toHaveLength(1);
  });
});

it("ends when items have no id to continue from", async () => {
  const server = await hostileServer({ body: { data: Array(500).fill({ name: "x" }), total_count: 5000 } });
  const { clerk } = testClient(server.url);
  expect(await clerk.listDomains().toArray()).toHaveLength(500);
  expect(server.received).toHaveLength(1);
});

it("iterates a plain array, a whole list and a list without ids", async () => {
  const server = await hostileServer(
    { body: [{ application_id: "a" }, { application_id: "a" }] },
    { body: { data: items(3), total_count: 99 } },
    { body: [] },
  );
  const { clerk } = testClient(server.url);
  expect(await clerk.listApplications().toArray()).toHaveLength(2);
  expect(await clerk.listApplicationDomains({ applicationID: "app_1" }).toArray()).toHaveLength(3);
  expect(await clerk.listJWTTemplates(target).toArray()).toEqual([]);
  expect(server.received.map(({ target: path }) => path.split("?")[1])).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it("starts at the caller's cursor, forwards and backwards", async () => {
  const server = await listServer(items(30));
  const { clerk } = testClient(server.url);
  const from = await clerk.listInstanceUsers({ ...target, offset: 25 }).toArray();
  expect(ids(from)).toEqual(ids(items(5, 25)));
  const after = await clerk.listDomains({ starting_after: "item_26" }).toArray();
  expect(ids(after)).toEqual(ids(items(3, 27)));
  const before = await clerk.listDomains({ ending_before: "item_5", limit: 2 }).toArray();
  expect(ids(before).sort()).toEqual(ids(items(5)));
});

it("has the methods of a promise, and rejects like one", async () => {
  const server = await hostileServer({ status: 404 }, { body: [] });
  const { clerk } = testClient(server.url);
  const caught = await clerk.listApplications().catch((error: { status: number }) => error.status);
  expect(caught).toBe(404);
  let ended = false;
  const page = await clerk.listApplications().finally(() => {
    ended = true;
  });
  expect([page, ended]).toEqual([[], true]);
});

it.each([
  [{ limit: -1 }, "limit"],
  [{ limit: Number.NaN }, "limit"],
  [{ limit: "5" as never }, "limit"],
])("refuses toArray(%j)", async (options, name) => {
  const server = await listServer(items(3));
  const error = await rejection(testClient(server.url).clerk.listDomains().toArray(options));
  expect(error).toBeInstanceOf(TypeError);
  expect(error.message).toContain(name);
  expect(server.received).toEqual([]);
});
