import { rejection } from "@clerk-platform/test-support/rejection";
import { afterEach, beforeEach, expect, it } from "vitest";
import { deferred } from "../../test/deferred.ts";
import { FakeClock, settled } from "../../test/fake-clock.ts";
import { hostileServer } from "../../test/hostile-server.ts";
import { ids, items, listServer, target } from "../../test/list-server.ts";
import { testClient } from "../../test/test-client.ts";

let unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);
beforeEach(() => {
  unhandled = [];
  process.on("unhandledRejection", note);
});
afterEach(async () => {
  await settled();
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
});

it.each([
  [0, 1],
  [1, 1],
  [2, 2],
  [4, 4],
  [8, 8],
])("with prefetch %d keeps %d requests pending, in stable order", async (prefetch, atOnce) => {
  // Later pages respond sooner: the order must not depend on which response is first.
  const held: (() => void)[] = [];
  const server = await listServer(items(6000), {
    before: async ({ target: path }) => {
      if (!path.includes("offset")) return;
      const turn = deferred<void>();
      held.push(turn.resolve);
      for (let count = 0; count < 20; count++) await settled();
      held.pop()?.();
      await turn.promise;
    },
  });
  const { clerk } = testClient(server.url);
  const seen = ids(await clerk.listInstanceUsers(target, { prefetch }).toArray());
  expect(seen).toEqual(ids(items(6000)));
  expect(server.mostAtOnce).toBe(atOnce);
  expect(server.received).toHaveLength(12);
});

it("fetches only one page ahead by cursor, however high prefetch is", async () => {
  const server = await listServer(items(1203));
  const { clerk } = testClient(server.url);
  const list = clerk.listDomains({}, { prefetch: 5 })[Symbol.asyncIterator]();
  await list.next();
  await server.arrived(2);
  let count = 1;
  while (!(await list.next()).done) count++;
  expect(count).toBe(1203);
  expect(server.mostAtOnce).toBe(1);
});

it("stops when the consumer breaks, and aborts pending requests", async () => {
  let answered = 0;
  const server = await hostileServer(async () => {
    if (answered++ > 0) await new Promise(() => {});
    return { body: { data: items(500), total_count: 50_000 } };
  });
  const { clerk } = testClient(server.url);
  for await (const _ of clerk.listInstanceUsers(target, { prefetch: 4 })) {
    await server.arrived(5);
    break;
  }
  await server.idle();
  expect(server.received).toHaveLength(5);
});

it("reports the failure of a page in order, and drops the pages after it", async () => {
  const server = await hostileServer(async ({ target: path }) => {
    const offset = Number(new URL(path, "http://x").searchParams.get("offset") ?? 0);
    if (offset === 1000) return { status: 403, body: { errors: [{ code: "forbidden" }] } };
    if (offset > 1000) await new Promise(() => {});
    return { body: { data: items(500, offset), total_count: 50_000 } };
  });
  const { clerk } = testClient(server.url);
  const seen: unknown[] = [];
  const error = await rejection(
    (async () => {
      for await (const { id } of clerk.listInstanceUsers(target, { prefetch: 4 })) seen.push(id);
    })(),
  );
  expect(error).toMatchObject({ status: 403, code: "forbidden" });
  expect(seen).toEqual(ids(items(1000)));
  await server.idle();
});

it("rejects with the reason of an abort during iteration", async () => {
  const controller = new AbortController();
  const server = await hostileServer({ body: { data: items(500), total_count: 50_000 } }, "hang");
  const { clerk } = testClient(server.url);
  const reason = new Error("enough");
  const error = await rejection(
    (async () => {
      for await (const _ of clerk.listInstanceUsers(target, { prefetch: 2, signal: controller.signal })) {
        await server.arrived(3);
        controller.abort(reason);
      }
    })(),
  );
  expect(error).toBe(reason);
  await server.idle();
});

it("waits at the rate gate", async () => {
  const clock = new FakeClock({ auto: true });
  let count = 0;
  const server = await listServer(items(6000));
  const limited = await hostileServer(async (request) => {
    if (++count > 1 && count < 6) return { status: 429, headers: { "retry-after": "3" } };
    const response = await fetch(server.url + request.target);
    return { body: await response.json() };
  });
  const { clerk } = testClient(limited.url, { clock, retry: 4 });
  const seen = ids(await clerk.listInstanceUsers(target, { prefetch: 4 }).toArray());
  expect(seen).toEqual(ids(items(6000)));
  expect(limited.received).toHaveLength(12 + 4);
});

it.each([-1, Number.NaN, "4" as never])(
  "refuses to fetch %j pages ahead, before any network",
  async (prefetch) => {
    const server = await listServer(items(3));
    const { clerk } = testClient(server.url);
    const list = clerk.listInstanceUsers(target, { prefetch });
    for (const use of [list.toArray(), list.pages().next(), list[Symbol.asyncIterator]().next()].map(
      rejection,
    )) {
      const error = await use;
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toContain("prefetch");
    }
    expect(server.received).toEqual([]);
  },
);
