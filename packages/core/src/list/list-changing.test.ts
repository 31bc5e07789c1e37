import { describe, expect, it } from "vitest";
import { ids, items, listServer, target } from "../../test/list-server.ts";
import { testClient } from "../../test/test-client.ts";

const isUnique = (list: unknown[]): boolean => new Set(list).size === list.length;

describe("while pages are read", () => {
  it("does not repeat items that an insertion pushed onto the next page", async () => {
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

  it("ends when everything vanishes", async () => {
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

  it("reads on by cursor although the total shrank below what was received", async () => {
    // Nearly all of the first page is deleted once it was read: the rest must be seen nevertheless.
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

  it("follows the cursor to the end whatever the total claims", async () => {
    for (const total of [0, 1, 499, 501]) {
      const server = await listServer(items(1203), { total: () => total });
      const seen = await testClient(server.url).clerk.listDomains().toArray();
      expect(seen).toHaveLength(1203);
    }
  });

  it("stops by offset where the total says", async () => {
    const server = await listServer(items(1203), { total: () => 0 });
    expect(await testClient(server.url).clerk.listInstanceUsers(target).toArray()).toHaveLength(500);
  });
});
