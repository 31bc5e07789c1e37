import { describeOperation, listOperations } from "@clerk-platform/contract";
import {
  type MutationEffect,
  type MutationName,
  mutationEffects,
} from "@clerk-platform/contract/invalidation";
import { describe, expect, it } from "vitest";
import { prepareOperation } from "../testing/prepare-operation.ts";
import type { PreparedOperation } from "../testing/status-cases.ts";
import { handlers } from "./handlers.ts";

/** A read with the inputs of its path, and its response. */
interface Read {
  read: string;
  inputs: Record<string, string>;
  text: string;
}

/** Every value a path parameter can have here: instances and domains by either of their names. */
async function values({ call, app }: PreparedOperation): Promise<Record<string, string[]>> {
  const all = async (path: string, key = "id"): Promise<string[]> => {
    const { body } = await call("GET", path);
    return (Array.isArray(body) ? body : (body?.data ?? [])).map((item: Record<string, string>) => item[key]);
  };
  const instances = (await call("GET", app)).body.instances.map(
    ({ instance_id }: { instance_id: string }) => instance_id,
  );
  const within = async (list: string): Promise<string[]> =>
    (await all(`${app}/instances/production/${list}`)).slice(0, 2);
  return {
    applicationID: [app.split("/")[2]!],
    envOrInsID: ["production", "development", ...instances],
    domainIDOrName: [...(await all("/domains")), ...(await all("/domains", "name"))],
    transferID: await all("/application_transfers"),
    userID: await within("users"),
    templateID: await within("jwt_templates"),
    redirectURLID: await within("redirect_urls"),
  };
}

/** The response of every read, for every combination of those values. */
async function readAll(
  { call }: PreparedOperation,
  known: Record<string, string[]>,
): Promise<Map<string, Read>> {
  const reads = new Map<string, Read>();
  for (const { name, path, method } of listOperations()) {
    // Usage is metered: nobody expects it to follow at once.
    if (method !== "GET" || name === "getInstanceUsage" || !handlers[name]) continue;
    let combinations: Record<string, string>[] = [{}];
    for (const [, parameter] of path.matchAll(/{(\w+)}/g)) {
      combinations = combinations.flatMap((inputs) =>
        known[parameter!]!.map((value) => ({ ...inputs, [parameter!]: value })),
      );
    }
    for (const inputs of combinations) {
      const filled = path.replace("/platform", "").replace(/{(\w+)}/g, (_, parameter) => inputs[parameter]!);
      const query = name === "listDomains" ? "?include_development=true" : "";
      const { status, body } = await call("GET", filled + query);
      // Trace ids differ each time. A change of the owner does not make its domains stale.
      const text = JSON.stringify(status < 300 && body, (key, value) => (key === "updated_at" ? 0 : value));
      reads.set(filled, { read: name, inputs, text: `${status} ${text}` });
    }
  }
  return reads;
}

/** The inputs that a filled path contains. */
function inputsOf(mutation: MutationName, filled: string): Record<string, string> {
  const steps = filled.split("/");
  const template = describeOperation(mutation).path.replace("/platform", "").split("/");
  return Object.fromEntries(
    template.flatMap((step, index) => (step[0] === "{" ? [[step.slice(1, -1), steps[index]!]] : [])),
  );
}

/** The state that a mutation needs to change something. */
const makeVisible: Partial<Record<MutationName, (world: PreparedOperation) => Promise<void>>> = {
  // Only provider domains can be deleted.
  async deleteApplicationDomain(world) {
    const { body } = await world.call("POST", `${world.app}/domains`, { body: { name: "acme.vercel.app" } });
    world.path = `${world.app}/domains/${body.id}`;
  },
  // The domain of the seed is verified already.
  async triggerDNSCheck({ call, app }) {
    await call("PATCH", `${app}/domain`, { body: { name: "moved.example" } });
  },
  async unbanUser({ call, path }) {
    await call("POST", path.replace("/unban", "/ban"));
  },
  async putConfig({ valid }) {
    Object.assign(valid.body as object, { branding: { primary_color: "#112233" } });
  },
};

/** No response of the document shows an application's images. */
const invisible: readonly MutationName[] = [
  "uploadApplicationLogo",
  "deleteApplicationLogo",
  "uploadApplicationFavicon",
  "deleteApplicationFavicon",
];

describe("a mutation changes only responses that the contract calls stale", () => {
  // An operation without a handler is the business of another test.
  const mutations = (Object.keys(mutationEffects) as MutationName[]).filter((name) => handlers[name]);

  it.each(mutations)("after %s", async (mutation) => {
    const world = await prepareOperation(mutation);
    await makeVisible[mutation]?.(world);
    const known = await values(world);
    const before = await readAll(world, known);
    const { status, body } = await world.call(world.method, world.path, world.valid);
    expect(status, JSON.stringify(body)).toBeLessThan(300);
    const after = await readAll(world, known);
    const changed = [...before.values()].filter(
      ({ text }, index) => text !== [...after.values()][index]!.text,
    );
    if (!invisible.includes(mutation)) expect(changed).not.toEqual([]);
    const touched = inputsOf(mutation, world.path);
    const missed = changed.filter(
      ({ read, inputs }) =>
        !(mutationEffects[mutation] as MutationEffect).stale.some(
          (stale) => stale.read === read && stale.narrowedBy.every((name) => touched[name] === inputs[name]),
        ),
    );
    expect(missed.map(({ read, inputs }) => `${read} ${JSON.stringify(inputs)}`)).toEqual([]);
  });
});
