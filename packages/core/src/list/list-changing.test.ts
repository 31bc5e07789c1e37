import { describe, expect, it } from "vitest";
import { ids, items, listServer, target } from "../../test/list-server.ts";
import { testClient } from "../../test/test-client.ts";

const isUnique = (list: unknown[]): boolean => new Set(list).size === list.length;

describe("a list that changes while pages are read", () => {
  it("does not repeat items that an insertion moved to the next page", async () => {
    let inserted = 0;
    const server = await listServer(items(1200), {
      before: (_, all) => {
        if (inserted++ > 0) all.unshift({ id: `new_${inserted}` }, { id: `newer_${inserted}` });
      },
    });
    const seen = ids(await testClient(server.url).clerk.listInstanceUsers(target).toArray());
    expect(isUnique(seen)).toBe(true);
    expect(seen).toEqual(expect.arrayContaining(ids(items(1200))));
  });

  it.each([0, 3])("ends when items vanish between pages (prefetch %d)", async (prefetch) => {
    const server = await listServer(items(2400), { before: (_, all) => void all.splice(0, 300) });
    const seen = ids(await testClient(server.url).clerk.listInstanceUsers(target, { prefetch }).toArray());
    expect(isUnique(seen)).toBe(true);
    expect(server.received.length).toBeLessThan(8);
  });

  it("ends when all items vanish", async () => {
    let requests = 0;
    const server = await listServer(items(2400), {
      before: (_, all) => {
        if (requests++ > 0) all.splice(0);
      },
    });
    const { clerk } = testClient(server.url);
    expect(await clerk.listInstanceUsers(target).toArray()).toHaveLength(500);
    requests = 0;
    expect(server.received).toHaveLength(2);
  });

  it("continues by cursor when the total shrinks below the number of received items", async () => {
    // Nearly all of the first page is deleted after it was read; the rest must still be returned.
    let requests = 0;
    const server = await listServer(items(1600), {
      before: (_, all) => {
        if (requests++ === 1) all.splice(0, 499);
      },
    });
    const seen = ids(await testClient(server.url).clerk.listDomains().toArray());
    expect(seen).toEqual(ids(items(1600)));
    expect(requests).toBe(4);
  });

  it("follows the cursor to the end, whatever the total says", async () => {
    for (const total of [0, 1, 499, 501]) {
      const server = await listServer(items(1203), { total: () => total });
      const seen = await testClient(server.url).clerk.listDomains().toArray();
      expect(seen).toHaveLength(1203);
    }
  });

  it("stops by offset at the total", async () => {
    const server = await listServer(items(1203), { total: () => 0 });
    expect(await testClient(server.url).clerk.listInstanceUsers(target).toArray()).toHaveLength(500);
  });
});
