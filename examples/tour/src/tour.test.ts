import { fileURLToPath } from "node:url";
import { serve } from "@clerk-platform/emulator/node";
import { execa } from "execa";
import { describe, expect, it, onTestFinished } from "vitest";

const entry = fileURLToPath(new URL("index.ts", import.meta.url));

/** Runs the tour as a user would, in its own process with the built packages, but without a terminal. */
const runTour = (env: Record<string, string>, args: string[] = []) =>
  execa(process.execPath, [entry, ...args], {
    env: { CLERK_PLATFORM_API_KEY: "", CLERK_PLATFORM_API_URL: "", NO_COLOR: "1", ...env },
    stdin: "ignore",
    all: true,
    reject: false,
  });

const secret = /\b(ak_|sk_test_|sk_live_)\w/;

describe("the tour", () => {
  it("the tour shows every step and prints no secret", async () => {
    const server = await serve({ port: 0, seed: "small" });
    onTestFinished(() => server.close());
    const { exitCode, all } = await runTour({
      CLERK_PLATFORM_API_KEY: server.emulator.token,
      CLERK_PLATFORM_API_URL: server.baseUrl,
    });
    expect(all).toContain("That was the tour.");
    expect(exitCode).toBe(0);
    for (const shown of [
      /1\/7 Create an application.*development.*ins_\w{27}.*pk_test_/s,
      /2\/7 Configure.*before.*after.*auth_password\.min_length.*15.*12/s,
      /3\/7 Give production a domain.*CNAME.*frontend-api\.clerk\.services/s,
      /4\/7 List the applications.*app_\w{27}.*Acme/s,
      /5\/7 Read users page by page.*page 1: .*page 2: /s,
      /6\/7 Upload a logo.*bytes of image\/png/s,
      /7\/7 Meet an error.*config_version_conflict.*hint.*trace id/s,
    ]) {
      expect(all).toMatch(shown);
    }
    expect(all).not.toMatch(secret);
    expect(all).not.toContain(server.emulator.token);
  });

  it("the tour starts an emulator when there is no key", async () => {
    const { exitCode, all } = await runTour({});
    expect(all).toMatch(/using a local emulator at http:\/\/127\.0\.0\.1:\d+/);
    expect(exitCode).toBe(0);
  });

  it("the tour does not write to a real service without a terminal to ask in", async () => {
    const { exitCode, all } = await runTour({ CLERK_PLATFORM_API_KEY: "ak_not_a_real_key" });
    expect(exitCode).toBe(1);
    expect(all).toMatch(/There is no terminal to ask in: pass --yes/);
    expect(all).not.toContain("1/7");
    expect(all).not.toMatch(secret);
  });
});
