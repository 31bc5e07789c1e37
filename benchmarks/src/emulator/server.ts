import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "../../../packages/emulator/dist/node/index.js";
import type { UserRecord } from "../../../packages/emulator/src/state/user-record.ts";
import { presentUser } from "../../../packages/emulator/src/users/present-user.ts";

/** Message to the parent process: the URLs and the number of users. */
export interface Served {
  emulator: string;
  naive: string;
  token: string;
  total: number;
}

// The 50,000 users of the large seed, served twice: by the emulator, and by a server that builds and writes all users of
// a page for each request.
const server = await serve({ seed: "large" });
const { users } = server.emulator.snapshot() as { users: Record<string, UserRecord[]> };
const [instanceID, records] = Object.entries(users).sort(([, a], [, b]) => b.length - a.length)[0]!;

const naive = createServer((request, response) => {
  const search = new URL(request.url!, "http://localhost").searchParams;
  const offset = Number(search.get("offset"));
  const data = records.slice(offset, offset + Number(search.get("limit"))).map(presentUser);
  const body = JSON.stringify({ data, total_count: records.length });
  response.writeHead(200, {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(body),
  });
  response.end(body);
});
await new Promise<void>((resolve) => naive.listen(0, "127.0.0.1", resolve));

const list = await fetch(`${server.baseUrl}/platform/applications`, {
  headers: { authorization: `Bearer ${server.token}` },
});
const applications = (await list.json()) as {
  application_id: string;
  instances: { instance_id: string }[];
}[];
const owner = applications.find(({ instances }) =>
  instances.some(({ instance_id }) => instance_id === instanceID),
)!;
const served: Served = {
  emulator: `${server.baseUrl}/platform/applications/${owner.application_id}/instances/${instanceID}/users`,
  naive: `http://127.0.0.1:${(naive.address() as AddressInfo).port}/users`,
  token: server.token,
  total: records.length,
};
process.send?.(served);
process.on("message", () => process.send?.(process.cpuUsage()));
process.on("disconnect", () => process.exit());
