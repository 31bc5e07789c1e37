import { equal, ok } from "../assert.ts";
import { firstInstance, userCount } from "../seed.ts";
import type { Case } from "../surroundings.ts";

export const pagingCases: Case[] = [
  {
    name: "paging: awaiting an offset list resolves with the first page",
    async run(context) {
      const page = await context.clerk.listInstanceUsers({ ...(await firstInstance(context)), limit: 4 });
      equal([page.data.length, page.total_count], [4, userCount], "the page and the total");
    },
  },
  ...[0, 3].map((prefetch) => ({
    name: `paging: an offset list is iterated to its end with prefetch ${prefetch}`,
    async run(context: Parameters<Case["run"]>[0]) {
      const instance = await firstInstance(context);
      const whole = await context.clerk.listInstanceUsers({ ...instance, limit: 500 });
      const ids: string[] = [];
      for await (const user of context.clerk.listInstanceUsers({ ...instance, limit: 4 }, { prefetch })) {
        ids.push(user.id);
      }
      equal(
        ids,
        whole.data.map(({ id }) => id),
        "the users in their order",
      );
      const pages = (await context.host.requests()).filter(({ target }) => target.includes("limit=4"));
      equal(pages.length, Math.ceil(userCount / 4), "requests");
    },
  })),
  {
    name: "paging: a cursor list is iterated to its end",
    async run({ clerk, host }) {
      const domains = await clerk.listDomains({ include_development: "true", limit: 3 }).toArray();
      // Five development instances and three production domains.
      equal([domains.length, new Set(domains.map(({ id }) => id)).size], [8, 8], "domains");
      equal((await host.requests()).length, 3, "requests");
    },
  },
  {
    name: "paging: pages() iterates pages, and a plain array is one page",
    async run({ clerk }) {
      const sizes: number[] = [];
      for await (const { data } of clerk.listDomains({ include_development: "true", limit: 3 }).pages()) {
        sizes.push(data.length);
      }
      equal(sizes, [3, 3, 2], "page sizes");
      let applications = 0;
      for await (const { application_id } of clerk.listApplications()) applications += application_id ? 1 : 0;
      equal(applications, 5, "applications");
    },
  },
  {
    name: "paging: toArray({ limit }) requests no more pages than it needs",
    async run(context) {
      const instance = await firstInstance(context);
      const before = (await context.host.requests()).length;
      const users = await context.clerk.listInstanceUsers({ ...instance, limit: 5 }).toArray({ limit: 7 });
      equal(users.length, 7, "users");
      equal((await context.host.requests()).length - before, 2, "requests");
    },
  },
  {
    name: "paging: a break ends the requests",
    async run(context) {
      const instance = await firstInstance(context);
      const before = (await context.host.requests()).length;
      for await (const user of context.clerk.listInstanceUsers({ ...instance, limit: 1 }, { prefetch: 2 })) {
        if (user) break;
      }
      const requests = (await context.host.requests()).length - before;
      ok(requests <= 3, `expected at most 3 requests, found ${requests}`);
    },
  },
  {
    name: "paging: a list that shrinks during iteration ends and repeats no item",
    async run(context) {
      const instance = await firstInstance(context);
      const ids = new Set<string>();
      let items = 0;
      for await (const { id } of context.clerk.listInstanceUsers({ ...instance, limit: 5 })) {
        ids.add(id);
        if (++items === 3) await context.clerk.deleteUser({ ...instance, userID: id });
      }
      equal(items, ids.size, "items and distinct items");
      ok(items >= userCount - 1, `only ${items} of ${userCount} users were seen`);
    },
  },
];
