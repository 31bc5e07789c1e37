// @module-tag processes
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { createPlatformClient } from "@clerk-platform/core";
import { type EmulatorServer, serve } from "@clerk-platform/emulator/node";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundleProgram } from "../../test/bundle-program.ts";
import { apply, clear, countChanges, type Definition, plan, secret } from "../index.ts";

const kills = 16;
const environment = { GOOGLE_SECRET: "GOCSPX-verysecret" };
const definition: Definition = {
  application: { name: "Acme" },
  base: { auth_password: { min_length: 12 } },
  instances: {
    development: {},
    production: {
      organization_settings: { enabled: true, max_allowed_memberships: 9 },
      connection_oauth_google: { enabled: true, client_id: "id", client_secret: secret("GOOGLE_SECRET") },
    },
  },
  redirectURLs: { production: ["https://acme.example/sso", clear("acme://oauth-callback")] },
  jwtTemplates: {
    production: { supabase: { lifetime: 90 }, hasura: clear(), mine: { claims: { aud: "me" } } },
  },
};

let folder: string;
let program: Awaited<ReturnType<typeof bundleProgram>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "config-killed-"));
  program = await bundleProgram("test/apply-process.ts");
});

afterAll(async () => {
  await program.remove();
  await rm(folder, { recursive: true });
});

/** Deterministic pseudorandom numbers from 0 to 1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** An emulator that kills a process when a request arrives or was executed, after some event loop turns. */
class World {
  readonly requests: string[] = [];
  victim: ChildProcess | undefined;
  countdown = Number.POSITIVE_INFINITY;
  turns = 0;
  server!: EmulatorServer;

  static async start(): Promise<World> {
    const world = new World();
    world.server = await serve({
      seed: { applications: [{ name: "Acme", domain: "acme.example", furnished: true }] },
      onRequest: ({ operation, status }) => {
        world.requests.push(`${operation} ${status}`);
        if (--world.countdown === 0) world.kill(world.turns);
      },
    });
    return world;
  }

  private kill(turns: number): void {
    if (turns === 0) this.victim?.kill("SIGKILL");
    else setImmediate(() => this.kill(turns - 1));
  }

  get env() {
    return { CLERK_PLATFORM_API_KEY: this.server.token, CLERK_PLATFORM_API_URL: this.server.url };
  }

  get clerk() {
    return createPlatformClient({ token: this.server.token, baseUrl: this.server.url });
  }

  written(): string[] {
    return this.requests.filter((request) => /^(create|delete)\w+ 2/.test(request)).sort();
  }
}

it("survives being killed at any moment: it reports applied steps, repeats no write, and finishes when run again", async () => {
  const random = seeded(22);
  let killed = 0;
  let partial = 0;
  for (let round = 0; round < kills; round++) {
    const world = await World.start();
    const { clerk, server } = world;
    const planned = await plan(clerk, definition);
    const file = join(folder, "plan.json");
    await writeFile(file, JSON.stringify(planned));
    const began = world.requests.length;
    world.countdown = 1 + Math.floor(random() * 20);
    world.turns = Math.floor(random() * 60);
    world.victim = spawn(process.execPath, [program.file, file], {
      env: { ...world.env, ...environment },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const printed = text(world.victim.stdout!);
    const [, signal] = await once(world.victim, "exit");
    if (signal === "SIGKILL") killed++;
    const told = (await printed).split("\n").filter((line) => line.startsWith("applied "));
    const writes = world.written().length;
    if (signal === "SIGKILL" && writes > 0) partial++;
    const report = await apply(clerk, planned, { environment });
    const steps = new Map(report.applications[0]!.steps.map(({ what, outcome }) => [what, outcome]));
    const place = `round ${round}, killed at request ${began} + ${world.requests.length - began}`;
    // The repeated run skips the steps that the killed process reported as applied.
    for (const line of told) expect(steps.get(line.slice("applied ".length)), place).toBe("already");
    expect(world.written(), place).toEqual([
      "createJWTTemplate 200",
      "createRedirectURL 200",
      "deleteJWTTemplate 200",
      "deleteRedirectURL 200",
    ]);
    expect(countChanges(await plan(clerk, definition, { compareSecrets: { environment } })), place).toBe(0);
    await server.close();
  }
  expect(killed).toBeGreaterThan(kills / 2);
  expect(partial).toBeGreaterThan(kills / 8);
}, 240_000);
