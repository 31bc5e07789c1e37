import fc from "fast-check";
import { expect, it } from "vitest";
import { Random } from "../random/random.ts";
import { buildUser } from "../seed/build-user.ts";
import { type UserOrderField, userOrderFields } from "./user-order.ts";
import type { UserRecord } from "./user-record.ts";
import { UserTable } from "./user-table.ts";

const fields = Object.keys(userOrderFields) as UserOrderField[];
const now = Date.UTC(2026, 0, 1);

/** The order as one would write it without an index. */
function sorted(users: UserRecord[], field: UserOrderField, descending: boolean): string[] {
  const key = userOrderFields[field];
  const byKey = (a: UserRecord, b: UserRecord): number => {
    const [x, y] = [key(a), key(b)];
    if (x !== y) return x! < y! ? -1 : 1;
    // The list is in order of creation.
    return users.indexOf(a) - users.indexOf(b);
  };
  const present = users.filter((user) => key(user) !== null).sort(byKey);
  const absent = users.filter((user) => key(user) === null);
  return [...(descending ? present.reverse() : present), ...absent].map(({ id }) => id);
}

/** A search as one would write it without a text. */
function matches(user: UserRecord, query: string): boolean {
  const { id, username, firstName, lastName, emails, phones, wallets } = user;
  return [
    ...[id, username, firstName, lastName],
    ...emails.map(({ address }) => address),
    ...phones.map(({ number }) => number),
    ...wallets.map(({ address }) => address),
  ].some((text) => text?.toLowerCase().includes(query.toLowerCase()));
}

it("pages, searches and list bodies equal a walk over all users after any changes", () => {
  const change = fc.record({
    action: fc.constantFrom("add", "delete", "ban", "rename"),
    at: fc.nat(100),
    field: fc.constantFrom(...fields),
    descending: fc.boolean(),
    offset: fc.nat(30),
    count: fc.integer({ min: 1, max: 20 }),
  });
  fc.assert(
    fc.property(fc.integer(), fc.array(change, { maxLength: 40 }), (seed, changes) => {
      const random = new Random(seed);
      const users = Array.from({ length: 20 }, (_, number) => buildUser(random, number, now));
      const table = new UserTable(users);
      for (const { action, at, field, descending, offset, count } of changes) {
        const user = users[at % users.length];
        if (action === "add" || !user) {
          users.push(buildUser(random, 100 + users.length, now));
          table.add(users.at(-1)!);
        } else if (action === "delete") {
          users.splice(users.indexOf(user), 1);
          table.delete(user.id);
        } else if (action === "ban") {
          table.update(user, { banned: !user.banned, updatedAt: now + at });
        } else {
          table.update(user, { username: at % 3 === 0 ? null : `name${at % 5}` });
        }
        const page = table.page({ field, descending }, offset, count);
        expect(page.total).toBe(users.length);
        const order = sorted(users, field, descending);
        expect(page.users.map(({ id }) => id)).toEqual(order.slice(offset, offset + count));
        const query = ["a", "name1", "1@EXAMPLE", "+1", "0x"][at % 5]!;
        const matching = users.filter((candidate) => matches(candidate, query)).map(({ id }) => id);
        const found = table.search(query, { field, descending }, offset, count);
        expect(found.total).toBe(matching.length);
        const expected = order.filter((id) => matching.includes(id)).slice(offset, offset + count);
        expect(found.users.map(({ id }) => id)).toEqual(expected);
        // Twice: the second body is kept, the first change after it must replace it.
        for (const request of [1, 2, 3]) {
          const bytes = table.listBody(
            { query, order: { field, descending }, offset, limit: count },
            (user) => ({
              ...user,
            }),
          );
          const body: unknown = JSON.parse(new TextDecoder().decode(bytes));
          expect(body, `request ${request}`).toEqual({ data: found.users, total_count: found.total });
        }
      }
    }),
    { numRuns: 60 },
  );
});

it("serializes users again after every change", () => {
  const random = new Random(1);
  const table = new UserTable([buildUser(random, 1, now), buildUser(random, 2, now)]);
  const first = table.serialize();
  expect(table.serialize()).toBe(first);
  const [user] = [...table.values()];
  table.update(user!, { banned: true });
  expect(JSON.parse(table.serialize())[0].banned).toBe(true);
  table.delete(user!.id);
  expect(JSON.parse(table.serialize())).toHaveLength(1);
});
