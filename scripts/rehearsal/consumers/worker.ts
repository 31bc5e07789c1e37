import { readFileSync } from "node:fs";
import { join } from "node:path";
import { requireBinaries } from "../../../conformance/src/runtimes/installed.ts";
import { UserError } from "../../lib/user-error.ts";
import { startApi } from "../api.ts";
import { expectSeen } from "../expect-seen.ts";
import type { Consumer } from "../rehearsal.ts";
import { makeStranger, type Stranger } from "../stranger.ts";
import { toolFile } from "../tools.ts";

/** The README's first example, as a Worker holds it: the token is a binding, the answer a response. */
const source = `
import { createPlatformClient } from "@clerk-platform/core";

interface Env {
  CLERK_PLATFORM_API_KEY: string;
  CLERK_PLATFORM_API_URL: string;
}

export default {
  async fetch(_: Request, env: Env): Promise<Response> {
    const clerk = createPlatformClient({ token: env.CLERK_PLATFORM_API_KEY, baseUrl: env.CLERK_PLATFORM_API_URL });
    const app = await clerk.createApplication({ body: { name: "Acme", environment_types: ["development"] } });
    await clerk.updateApplication({ applicationID: app.application_id, body: { name: "Acme Inc" } });
    const names: (string | undefined)[] = [];
    for await (const { name } of clerk.listApplications()) names.push(name);
    return Response.json(names);
  },
};
`;

/** No Node in it: what a Worker pays nothing for. */
const configuration = {
  name: "stranger",
  main: "src/index.ts",
  compatibility_date: "2026-11-01",
  compatibility_flags: ["no_nodejs_compat", "no_nodejs_compat_v2"],
};

/** Bundles a Worker with wrangler, as a deployment would, and runs what came out in workerd. */
export const workerConsumer: Consumer = async (rehearsal) => {
  const packages = ["@clerk-platform/core", "@clerk-platform/emulator"];
  const stranger = await makeStranger(rehearsal, "worker", packages);
  stranger.write("src/index.ts", source);
  stranger.write("wrangler.json", JSON.stringify(configuration));
  await rehearsal.check("core in a Worker: wrangler deploy --dry-run", () => bundle(stranger));
  await rehearsal.check("core in a Worker: runs in workerd", async () => {
    const api = await startApi(stranger);
    try {
      const answer = await runWorker(join(stranger.folder, "out/index.js"), api.env);
      if (!answer.includes('"Acme Inc"')) throw new UserError(`It answers ${answer}`);
      await expectSeen(api, ["createApplication 200", "updateApplication 200", "listApplications 200"]);
    } finally {
      api.close();
    }
  });
};

async function bundle(stranger: Stranger): Promise<void> {
  const { failed, all } = await stranger.run(
    process.execPath,
    [toolFile("wrangler", "bin/wrangler.js"), "deploy", "--dry-run", "--outdir", "out"],
    // A home of its own: wrangler keeps settings and logs there.
    { HOME: stranger.folder, WRANGLER_SEND_METRICS: "false", CLOUDFLARE_CF_FETCH_ENABLED: "false" },
  );
  if (failed) throw new UserError(String(all));
  if (/warning/i.test(String(all))) throw new UserError(`wrangler warns:\n${all}`);
}

/** The part of miniflare that is used. */
interface MiniflareModule {
  convertV4MiniflareOptions(options: object): object;
  Miniflare: new (
    options: object,
  ) => {
    dispatchFetch(url: string): Promise<Response>;
    dispose(): Promise<void>;
  };
}

async function runWorker(path: string, bindings: object): Promise<string> {
  const { Miniflare, convertV4MiniflareOptions } = requireBinaries("miniflare") as MiniflareModule;
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      modules: true,
      script: readFileSync(path, "utf8"),
      compatibilityDate: configuration.compatibility_date,
      compatibilityFlags: configuration.compatibility_flags,
      bindings,
      cf: false,
    }),
  );
  try {
    return await (await miniflare.dispatchFetch("http://worker/")).text();
  } finally {
    await miniflare.dispose();
  }
}
