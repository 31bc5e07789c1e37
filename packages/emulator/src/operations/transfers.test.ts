import { expect, it } from "vitest";
import { furnished } from "../testing/furnished.ts";

const day = 86_400_000;

it("offers an application for exactly 24 hours", async () => {
  const { emulator, call, app } = await furnished();
  const { status, body } = await call("POST", `${app}/transfers`, { body: {} });
  expect(status).toBe(201);
  expect(body.id).toMatch(/^appxfr_[0-9A-Za-z]{27}$/);
  expect(body.code).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Date.parse(body.expires_at) - Date.parse(body.created_at)).toBe(day);
  const status_ = async () => (await call("GET", `${app}/transfers/${body.id}`)).body.status;
  emulator.advance(day - 1);
  expect(await status_()).toBe("pending");
  emulator.advance(1);
  expect(await status_()).toBe("expired");
  expect((await call("DELETE", `${app}/transfers/${body.id}`)).status).toBe(409);
  expect((await call("POST", `${app}/transfers`, { body: {} })).status).toBe(201);
});

it("needs a JSON content type although the body is empty", async () => {
  const { call, app } = await furnished();
  const refused = await call("POST", `${app}/transfers`);
  expect([refused.status, refused.body.errors[0].code]).toEqual([415, "unsupported_content_type"]);
  const empty = await call("POST", `${app}/transfers`, { headers: { "content-type": "application/json" } });
  expect(empty.status).toBe(201);
});

it("allows one pending transfer, and one cancellation", async () => {
  const { call, app } = await furnished();
  const { body } = await call("POST", `${app}/transfers`, { body: {} });
  expect((await call("POST", `${app}/transfers`, { body: {} })).status).toBe(409);
  const canceled = await call("DELETE", `${app}/transfers/${body.id}`);
  expect(canceled.body).toMatchObject({ status: "canceled", completed_at: null });
  expect(canceled.body.canceled_at).not.toBeNull();
  expect((await call("DELETE", `${app}/transfers/${body.id}`)).status).toBe(409);
  expect((await call("POST", `${app}/transfers`, { body: {} })).status).toBe(201);
});

it("completing a transfer moves the application", async () => {
  const { emulator, call, app } = await furnished();
  const { body } = await call("POST", `${app}/transfers`, { body: {} });
  emulator.completeTransfer(body.code, { workspace: "customer" });
  expect((await call("GET", app)).status).toBe(404);
  expect((await call("GET", `${app}/transfers/${body.id}`)).body.status).toBe("completed");
  const token = emulator.addKey({ workspace: "customer" });
  expect((await call("GET", app, { token })).status).toBe(200);
  expect(() => emulator.completeTransfer(body.code)).toThrow(/pending/);
});

it("lists by status, newest first, page by page", async () => {
  const { emulator, call } = await furnished();
  for (let i = 0; i < 4; i++) {
    emulator.advance(1000);
    const { body } = await call("POST", "/applications", { body: { name: `a${i}` } });
    const path = `/applications/${body.application_id}/transfers`;
    const transfer = await call("POST", path, { body: {} });
    if (i % 2 === 0) await call("DELETE", `${path}/${transfer.body.id}`);
  }
  const list = async (query: string) => (await call("GET", `/application_transfers${query}`)).body;
  expect(await list("?status=pending")).toMatchObject({ total_count: 2 });
  expect(await list("?status=pending&status=canceled")).toMatchObject({ total_count: 4 });
  const first = await list("?limit=3");
  expect(first.data.map((t: { status: string }) => t.status)).toEqual(["pending", "canceled", "pending"]);
  expect((await list(`?limit=3&starting_after=${first.data[2].id}`)).data).toHaveLength(1);
  expect((await call("GET", "/application_transfers?status=lost")).status).toBe(422);
});
