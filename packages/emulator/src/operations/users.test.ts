import { describe, expect, it } from "vitest";
import { userOrderFields } from "../state/user-order.ts";
import { furnished } from "../testing/furnished.ts";

// biome-ignore lint/suspicious/noExplicitAny: the client has checked every body.
type Users = { data: any[]; total_count: number };

describe("paging", () => {
  it("visits every user once with any page size", async () => {
    const { call, production } = await furnished();
    for (const limit of [1, 7, 25, 500]) {
      const seen: string[] = [];
      for (let offset = 0; offset < 25; offset += limit) {
        const { body } = await call("GET", `${production}/users?limit=${limit}&offset=${offset}`);
        expect(body.total_count).toBe(25);
        seen.push(...body.data.map(({ id }: { id: string }) => id));
      }
      expect(new Set(seen).size).toBe(25);
      expect(seen).toHaveLength(25);
    }
  });

  it("has ten users without a limit, none beyond the end, and 422 for limits out of range", async () => {
    const { call, production } = await furnished();
    expect((await call("GET", `${production}/users`)).body.data).toHaveLength(10);
    expect((await call("GET", `${production}/users?offset=25`)).body).toEqual({ data: [], total_count: 25 });
    for (const query of [
      "limit=0",
      "limit=501",
      "limit=-1",
      "limit=ten",
      "limit=1.5",
      "offset=-1",
      "limit=",
    ]) {
      expect((await call("GET", `${production}/users?${query}`)).status, query).toBe(422);
    }
    expect((await call("GET", `${production}/users?offset=99999999999999999999`)).body.data).toEqual([]);
  });
});

describe("order", () => {
  const value = (user: Users["data"][number], field: string): string | number | null => {
    if (field === "email_address") return user.email_addresses[0]?.email_address ?? null;
    if (field === "phone_number") return user.phone_numbers[0]?.phone_number ?? null;
    if (field === "web3_wallet") return user.web3_wallets[0]?.web3_wallet ?? null;
    return user[field];
  };

  it.each(Object.keys(userOrderFields))(
    "orders by %s in both directions, users without a value last",
    async (field) => {
      const { call, production } = await furnished({
        seed: { applications: [{ name: "A", domain: "a.example", users: 200 }] },
      });
      for (const sign of ["", "%2B", "+", "-"]) {
        const { body } = await call("GET", `${production}/users?limit=500&order_by=${sign}${field}`);
        const values = body.data.map((user: Users["data"][number]) => {
          const found = value(user, field);
          return typeof found === "string" ? found.toLowerCase() : found;
        });
        const present = values.filter((found: unknown) => found !== null);
        const sorted = [...present].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        if (sign === "-") sorted.reverse();
        expect(values).toEqual([...sorted, ...Array(values.length - present.length).fill(null)]);
      }
    },
  );

  it("is newest first by default", async () => {
    const { call, production } = await furnished();
    const { body } = await call("GET", `${production}/users`);
    expect((await call("GET", `${production}/users?order_by=-created_at`)).body).toEqual(body);
    for (const order of ["shoe_size", "--created_at", "constructor", "__proto__", ""]) {
      expect((await call("GET", `${production}/users?order_by=${order}`)).status).toBe(422);
    }
  });
});

describe("search", () => {
  it("finds by every documented field, in any case", async () => {
    const { call, production } = await furnished({
      seed: { applications: [{ name: "A", domain: "a.example", users: 300 }] },
    });
    const all = (await call("GET", `${production}/users?limit=500`)).body as Users;
    const needles = [
      (user: Users["data"][number]) => user.id,
      (user: Users["data"][number]) => user.username,
      (user: Users["data"][number]) => user.first_name,
      (user: Users["data"][number]) => user.last_name,
      (user: Users["data"][number]) => user.email_addresses[0]?.email_address,
      (user: Users["data"][number]) => user.phone_numbers[0]?.phone_number,
      (user: Users["data"][number]) => user.web3_wallets[0]?.web3_wallet,
    ];
    for (const needle of needles) {
      const user = all.data.find((candidate) => needle(candidate))!;
      const query = encodeURIComponent(String(needle(user)).toUpperCase());
      const { body } = await call("GET", `${production}/users?limit=500&query=${query}`);
      expect(body.data.map(({ id }: { id: string }) => id)).toContain(user.id);
      expect(body.total_count).toBe(body.data.length);
      expect(body.total_count).toBeLessThan(300);
    }
    expect((await call("GET", `${production}/users?query=nobody-at-all`)).body).toEqual({
      data: [],
      total_count: 0,
    });
    expect((await call("GET", `${production}/users?query=%20`)).body.total_count).toBe(300);
  });

  it("results follow changes of users", async () => {
    const { call, production } = await furnished();
    const list = async () =>
      (await call("GET", `${production}/users?query=example.com&limit=500`)).body as Users;
    const { data } = await list();
    await call("DELETE", `${production}/users/${data[3].id}`);
    await call("POST", `${production}/users/${data[4].id}/ban`);
    const after = await list();
    expect(after.total_count).toBe(data.length - 1);
    expect(after.data.find(({ id }) => id === data[4].id)).toMatchObject({ banned: true });
  });
});

describe("moderation", () => {
  it("bans and unbans users idempotently", async () => {
    const { emulator, call, production } = await furnished();
    const [user] = (await call("GET", `${production}/users`)).body.data;
    const path = `${production}/users/${user.id}`;
    emulator.advance(1000);
    const banned = await call("POST", `${path}/ban`);
    expect(banned.body).toMatchObject({ banned: true, updated_at: emulator.now() });
    emulator.advance(1000);
    expect((await call("POST", `${path}/ban`)).body).toEqual(banned.body);
    const latest = await call("GET", `${production}/users?order_by=-updated_at&limit=1`);
    expect(latest.body.data[0].id).toBe(user.id);
    expect((await call("POST", `${path}/unban`)).body).toMatchObject({ banned: false });
  });

  it("deletes once, then 404", async () => {
    const { call, production, development } = await furnished();
    const [user] = (await call("GET", `${production}/users`)).body.data;
    expect((await call("DELETE", `${development}/users/${user.id}`)).status).toBe(404);
    const { body } = await call("DELETE", `${production}/users/${user.id}`);
    expect(body).toMatchObject({ object: "user", id: user.id, deleted: true });
    expect((await call("DELETE", `${production}/users/${user.id}`)).status).toBe(404);
    expect((await call("POST", `${production}/users/${user.id}/ban`)).status).toBe(404);
    expect((await call("GET", `${production}/users`)).body.total_count).toBe(24);
  });
});
