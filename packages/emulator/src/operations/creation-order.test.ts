import { expect, it } from "vitest";
import { createEmulator } from "../create-emulator.ts";
import { apiClient } from "../testing/api-client.ts";
import { testClock } from "../testing/test-clock.ts";

it("domains and transfers of the same millisecond are listed by creation, newest first", async () => {
  const emulator = createEmulator({ clock: testClock() });
  const call = apiClient(emulator);
  const names = Array.from({ length: 20 }, (_, index) => `n${index}.example`);
  const applications: string[] = [];
  for (const domain of names) {
    const { body } = await call("POST", "/applications", { body: { name: domain, domain } });
    applications.push(body.application_id);
    await call("POST", `/applications/${body.application_id}/transfers`, { body: {} });
  }
  const domains = (await call("GET", "/domains?limit=20")).body.data;
  expect(domains.map(({ name }: { name: string }) => name)).toEqual([...names].reverse());
  const transfers = (await call("GET", "/application_transfers?limit=20")).body.data;
  expect(transfers.map((transfer: { application_id: string }) => transfer.application_id)).toEqual(
    [...applications].reverse(),
  );
  const [newest] = domains;
  await call("POST", "/applications", { body: { name: "later", domain: "later.example" } });
  const behind = (await call("GET", `/domains?limit=20&starting_after=${newest.id}`)).body.data;
  expect(behind).toHaveLength(19);
});

it("a domain keeps its creation date and its place in lists under another name", async () => {
  const emulator = createEmulator({ clock: testClock() });
  const call = apiClient(emulator);
  const { application_id } = (
    await call("POST", "/applications", { body: { name: "a", domain: "a.example" } })
  ).body;
  emulator.advance(60_000);
  await call("POST", "/applications", { body: { name: "b", domain: "b.example" } });
  emulator.advance(60_000);
  const before = (await call("GET", "/domains/a.example")).body;
  const app = `/applications/${application_id}`;
  await call("PATCH", `${app}/domain`, { body: { name: "c.example" } });
  const { data } = (await call("GET", "/domains")).body;
  expect(data.map(({ name }: { name: string }) => name)).toEqual(["b.example", "c.example"]);
  expect(data[1].created_at).toBe(before.created_at);
  // The DNS setup of the new name begins five seconds after the change.
  const status = async () => (await call("GET", `${app}/domains/c.example/status`)).body.dns.status;
  expect(await status()).toBe("not_started");
  emulator.advance(4_999);
  expect(await status()).toBe("not_started");
  emulator.advance(1);
  expect(await status()).toBe("in_progress");
});

it("deleting an application cancels its pending transfer, and leaves an expired one expired", async () => {
  const emulator = createEmulator({ clock: testClock() });
  const call = apiClient(emulator);
  const { application_id } = (await call("POST", "/applications", { body: { name: "x" } })).body;
  const transfers = `/applications/${application_id}/transfers`;
  const expired = (await call("POST", transfers, { body: {} })).body;
  emulator.advance(86_400_000);
  const pending = (await call("POST", transfers, { body: {} })).body;
  await call("DELETE", `/applications/${application_id}`);
  expect((await call("GET", `${transfers}/${expired.id}`)).body).toMatchObject({
    status: "expired",
    canceled_at: null,
  });
  expect((await call("GET", `${transfers}/${pending.id}`)).body.status).toBe("canceled");
});
