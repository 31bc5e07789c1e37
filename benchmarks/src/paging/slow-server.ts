import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { parentPort } from "node:worker_threads";
import { createEmulator } from "@clerk-platform/emulator";
import { latency, total } from "./paging.ts";

/** Serves long lists with a delay, from prepared pages. */
const pageSize = 500;
const pages = { users: await makePages("users"), redirect_urls: await makePages("redirect_urls") };

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url!, "http://server");
  const list = pages[pathname.split("/").at(-1) as keyof typeof pages];
  const page = list[Number(searchParams.get("offset") ?? 0) / pageSize]!;
  setTimeout(() => {
    response.writeHead(200, { "content-type": "application/json", "content-length": page.length });
    response.end(page);
  }, latency);
});
server.listen(0, "127.0.0.1", () => {
  parentPort!.postMessage(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`);
});

/** Builds pages from one item of the emulator's seed, each item with its own id. */
async function makePages(kind: "users" | "redirect_urls"): Promise<Buffer[]> {
  const emulator = createEmulator({
    seed: { applications: [{ name: "Seeded", users: 50, furnished: true }] },
  });
  const get = async (path: string): Promise<never> => {
    const headers = { authorization: `Bearer ${emulator.token}` };
    return (await (await emulator.fetch(`${emulator.baseUrl}${path}`, { headers })).json()) as never;
  };
  const [application] = (await get("/platform/applications")) as { application_id: string }[];
  const place = `/platform/applications/${application!.application_id}/instances/development/${kind}`;
  const { data } = (await get(`${place}?limit=50`)) as { data: object[] };
  return Array.from({ length: total / pageSize }, (_, page) => {
    const items = Array.from({ length: pageSize }, (_, index) => ({
      ...data[index % data.length],
      id: `id_${String(page * pageSize + index).padStart(27, "0")}`,
    }));
    return Buffer.from(JSON.stringify({ data: items, total_count: total }));
  });
}
