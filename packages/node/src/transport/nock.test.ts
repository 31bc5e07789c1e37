import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import nock from "nock";
import { afterAll, afterEach, beforeEach, expect, it } from "vitest";
import { createNodeClient } from "../client/create-node-client.ts";
import { fileFromPath } from "../files/file-from-path.ts";

// nock 14, which Node 20 can run, intercepts only node:http. nock 15 intercepts sockets, and so undici as well.
const api = "https://api.clerk.com";
const path = "/v1/platform/applications";

beforeEach(() => nock.disableNetConnect());
afterEach(() => nock.cleanAll());
// Other test files share the process.
afterAll(() => {
  nock.enableNetConnect();
  nock.restore();
});

it("intercepts every request of a client, however many there are", async () => {
  await using clerk = createNodeClient({ env: {}, token: "ak_x" });
  const seen: unknown[] = [];
  const listed = nock(api, { reqheaders: { authorization: "Bearer ak_x" } })
    .get(path)
    .times(30)
    .reply(200, gzipSync("[]"), { "content-type": "application/json", "content-encoding": "gzip" });
  for (let sent = 0; sent < 10; sent++) await clerk.listApplications();
  await Promise.all(Array.from({ length: 20 }, async () => clerk.listApplications()));
  const created = nock(api)
    .post(path, (body) => seen.push(body) > 0)
    .reply(200, { application_id: "app_1", instances: [] });
  await clerk.createApplication({ body: { name: "Through nock" } });
  expect([listed.isDone(), created.isDone(), seen]).toEqual([true, true, [{ name: "Through nock" }]]);
});

it("intercepts retries and uploads", async () => {
  const folder = await mkdtemp(join(tmpdir(), "node-nock-"));
  try {
    const file = join(folder, "logo.gif");
    await writeFile(file, Buffer.from("R0lGODlhAQABAAAAACwAAAAAAQABAAA=", "base64"));
    await using clerk = createNodeClient({ env: {}, token: "ak_x", random: () => 0 });
    const applicationID = "app_1";
    const failed = nock(api).get(`${path}/app_1`).times(2).reply(503);
    const read = nock(api).get(`${path}/app_1`).reply(200, { application_id: "app_1", instances: [] });
    expect(await clerk.getApplication({ applicationID })).toMatchObject({ application_id: "app_1" });
    const uploaded = nock(api)
      .post(`${path}/app_1/logo`, /GIF89a/)
      .reply(200, {});
    await clerk.uploadApplicationLogo({ applicationID, body: { file: await fileFromPath(file) } });
    expect([failed.isDone(), read.isDone(), uploaded.isDone()]).toEqual([true, true, true]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it("sends nothing that no interceptor matches", async () => {
  await using clerk = createNodeClient({ env: {}, token: "ak_x", retry: 0 });
  nock(api).get("/v1/platform/domains").reply(200, []);
  await expect(clerk.listApplications()).rejects.toThrow("[ERR_NOCK_NO_MATCH]");
});
