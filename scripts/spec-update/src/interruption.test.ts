import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { documentPath } from "codegen/document-paths";
import { execa } from "execa";
import { afterAll, expect, it, vi } from "vitest";
import { RealClone } from "./fixtures/real-clone.ts";

const clone = new RealClone();
afterAll(() => clone.remove());

/** A server that never responds. */
const silent = createServer(() => {}).listen(0, "127.0.0.1");
afterAll(() => void silent.close());

/** A limit against hanging only. */
const patience = 10 * 60_000;

it.each([
  { step: "reading the new document", start: "pnpm", signal: "SIGTERM", to: "process" },
  { step: "compiling a program", start: "pnpm", signal: "SIGINT", to: "group" },
  { step: "types of the changed files", start: "node", signal: "SIGINT", to: "group" },
  { step: "tests of contract, core", start: "node", signal: "SIGTERM", to: "process" },
] as const)(
  "$signal to the $to of $start at '$step' ends every process and writes nothing",
  async ({ step, start, signal, to }) => {
    const status = clone.status();
    const { port } = silent.address() as AddressInfo;
    const newer = join(clone.folder, "newer.yaml");
    writeFileSync(newer, clone.read(documentPath).replace("summary: ", "summary: Newly "));
    const source = step.startsWith("reading") ? `http://127.0.0.1:${port}/openapi.yaml` : newer;
    const running = clone.update([source], { start, detached: to === "group" });
    for await (const line of running.iterable({ from: "stdout" })) {
      if (line.startsWith(`${step}`)) process.kill(to === "group" ? -running.pid! : running.pid!, signal);
    }
    const { exitCode, all } = await running;
    // A pnpm that is killed alone no longer forwards the output.
    if (start === "node" || to === "group") expect(all).toContain("Interrupted; nothing was written.");
    if (start === "node") expect(exitCode).toBe(1);
    else expect(exitCode).not.toBe(0);
    // Shorter than the limit of a download: otherwise that would end them.
    await vi.waitFor(async () => expect(await processesIn(clone.folder)).toEqual([]), { timeout: 30_000 });
    expect(readdirSync(clone.temporary)).toEqual([]);
    expect(clone.status()).toBe(status);
    expect(existsSync(`${clone.root}.git/index.lock`)).toBe(false);
  },
  patience,
);

/** Processes with a path below a folder on their command line. */
async function processesIn(folder: string): Promise<string[]> {
  const { stdout } = await execa("ps", ["-A", "-o", "args"]);
  return stdout.split("\n").filter((line) => line.includes(folder));
}
