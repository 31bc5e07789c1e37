import { readFileSync } from "node:fs";
import { join } from "node:path";
import { requireBinaries } from "conformance/runtimes/installed";
import { codeBlocks } from "../../check/readme/code-blocks.ts";
import { UserError } from "../../lib/user-error.ts";
import { type Api, startApi } from "../api.ts";
import { expectSeen } from "../expect-seen.ts";
import type { Consumer } from "../rehearsal.ts";
import { makeStranger, type Stranger } from "../stranger.ts";
import { toolFile } from "../tools.ts";

const name = "@clerk-platform/cloudflare";

/** Runs without `nodejs_compat`, as the README promises. */
const compatibility = {
  date: "2026-11-01",
  flags: ["no_nodejs_compat", "no_nodejs_compat_v2"],
};

/** Bundles the Workers of the README with wrangler, as a deployment would, and runs the bundles in workerd. */
export const workerConsumer: Consumer = async (rehearsal) => {
  const stranger = await makeStranger(rehearsal, "worker", [name, "@clerk-platform/emulator"]);
  const blocks = codeBlocks("README.md", stranger.read(`node_modules/${name}/README.md`));
  const workers = {
    client: blocks[0],
    rpc: blocks.find(({ code }) => code.includes("extends PlatformEntrypoint(")),
    caller: blocks.find(({ code }) => code.includes("fromService(env.")),
  };
  for (const [worker, block] of Object.entries(workers)) {
    await rehearsal.check(`Worker ${worker} of the README: wrangler deploy --dry-run`, async () => {
      if (!block) throw new UserError(`The README of ${name} has no such program.`);
      stranger.write(`src/${worker}.ts`, block.code);
      await deploy(stranger, worker);
    });
  }
  const api = await startApi(stranger);
  try {
    await rehearsal.check("Worker client of the README: runs in workerd", async () => {
      const text = await dispatch([workerOptions(stranger, "client", api)]);
      if (!/^200 \[\{"application_id":"app_/.test(text)) throw new UserError(`The Worker returned ${text}`);
      await expectSeen(api, ["listApplications 200"]);
    });
    await rehearsal.check("Workers rpc and caller of the README: run in workerd", async () => {
      await api.reset();
      const props = { applicationID: "app_1" };
      const service = { name: "rpc", entrypoint: "Clerk", props };
      const text = await dispatch([
        { ...workerOptions(stranger, "caller", api), serviceBindings: { CLERK: service } },
        workerOptions(stranger, "rpc", api),
      ]);
      // Unknown id: the error keeps its trace id over RPC, and the README's Worker returns it.
      if (!/^404 \w+/.test(text)) throw new UserError(`The Worker returned ${text}`);
      await expectSeen(api, ["listInstanceUsers 404"]);
    });
  } finally {
    api.close();
  }
};

async function deploy(stranger: Stranger, worker: string): Promise<void> {
  stranger.write(
    `${worker}.json`,
    JSON.stringify({
      name: worker,
      main: `src/${worker}.ts`,
      compatibility_date: compatibility.date,
      compatibility_flags: compatibility.flags,
    }),
  );
  const { failed, all } = await stranger.run(
    process.execPath,
    [
      toolFile("wrangler", "bin/wrangler.js"),
      ...["deploy", "--dry-run", "--config", `${worker}.json`, "--outdir", `out/${worker}`],
    ],
    // A temporary home folder, because wrangler writes settings and logs there.
    { HOME: stranger.folder, WRANGLER_SEND_METRICS: "false", CLOUDFLARE_CF_FETCH_ENABLED: "false" },
  );
  if (failed || /warning/i.test(String(all))) throw new UserError(String(all));
}

function workerOptions({ folder }: Stranger, worker: string, { env }: Api): object {
  return {
    name: worker,
    modules: true,
    script: readFileSync(join(folder, `out/${worker}/${worker}.js`), "utf8"),
    compatibilityDate: compatibility.date,
    compatibilityFlags: compatibility.flags,
    bindings: env,
  };
}

/** The exports of miniflare used here. */
interface MiniflareModule {
  convertV4MiniflareOptions(options: object): object;
  Miniflare: new (
    options: object,
  ) => {
    dispatchFetch(url: string): Promise<Response>;
    dispose(): Promise<void>;
  };
}

/** Sends a request to the first Worker; returns the status and text of the response. */
async function dispatch(workers: readonly object[]): Promise<string> {
  const { Miniflare, convertV4MiniflareOptions } = requireBinaries("miniflare") as MiniflareModule;
  const miniflare = new Miniflare(convertV4MiniflareOptions({ workers, cf: false }));
  try {
    const response = await miniflare.dispatchFetch("http://worker/");
    return `${response.status} ${await response.text()}`;
  } finally {
    await miniflare.dispose();
  }
}
