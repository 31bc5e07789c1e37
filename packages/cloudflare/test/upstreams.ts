import { serve } from "@clerk-platform/emulator/node";
import type { TestProject } from "vitest/node";

/** An emulator for each test file on a real port, so that connections really break. */
const names = ["default", "client", "proxy", "cache", "workflows", "bulk"];

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const servers = await Promise.all(names.map(() => serve({ token: "ak_test" })));
  provide("upstreams", Object.fromEntries(names.map((name, index) => [name, servers[index]!.url])));
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}

declare module "vitest" {
  interface ProvidedContext {
    upstreams: Record<string, string>;
  }
}
