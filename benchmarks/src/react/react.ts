import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { benchmarksFolder, outputFolder } from "../lib/folders.ts";
import type { Measurement } from "../lib/measurement.ts";
import { generatePeers } from "./generate-peers.ts";
import { type Screen, startSession } from "./session.ts";

const contenders = {
  ours: "**ours**",
  "hey-api": "hey-api",
  orval: "orval",
  "openapi-react-query": "openapi-react-query",
};

/** Shared by every application with React Query, so not counted in bundles. */
const shared = ["react", "react/jsx-runtime", "react-dom", "@tanstack/react-query"];

/** Compares one screen in each library: an application's users in pages of ten, with a button that bans. */
export async function measureReact(): Promise<Measurement> {
  await generatePeers();
  const rows: string[][] = [];
  for (const [file, name] of Object.entries(contenders)) {
    const { path, gzipped } = await bundleScreen(file);
    const { Screen } = (await import(path)) as { Screen: Screen };
    rows.push([
      name,
      String(countLines(file)),
      String(gzipped),
      String(await playThrough(Screen)),
      String(await requestsForNothing(Screen)),
    ]);
  }
  const [ours, ...others] = rows.map(([, lines, bytes]) => ({ lines: Number(lines), bytes: Number(bytes) }));
  const shortest = Math.min(...others.map(({ lines }) => lines));
  return {
    title: "A screen with React Query",
    method:
      "The files in `src/react/screens`: lines of code, and bytes gzipped beyond React and React Query, the client " +
      "included. Requests of a user who opens the screen, reads three pages and bans a user, and for an application " +
      "that does not exist.",
    columns: ["with", "lines", "bytes", "requests", "requests for a 404"],
    rows,
    targets: [{ what: `ours: the fewest lines, ${ours!.lines} to ${shortest}`, met: ours!.lines < shortest }],
  };
}

async function bundleScreen(file: string): Promise<{ path: string; gzipped: number }> {
  const path = `${outputFolder}react/screens/${file}.js`;
  await build({
    entryPoints: [`${benchmarksFolder}src/react/screens/${file}.tsx`],
    outfile: path,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    jsx: "automatic",
    external: shared,
    logLevel: "silent",
  });
  return { path, gzipped: gzipSync(readFileSync(path), { level: 9 }).length };
}

/** Counts lines without blank lines and comments. */
const countLines = (file: string): number =>
  readFileSync(`${benchmarksFolder}src/react/screens/${file}.tsx`, "utf8")
    .split("\n")
    .filter((line) => line.trim() && !line.trim().startsWith("//")).length;

/** Opens the screen, reads to the end and bans a user; returns the number of requests. */
async function playThrough(Screen: Screen): Promise<number> {
  const { buttons, banned, wait, text, requests, end } = await startSession(Screen);
  const must = async (what: string, condition: () => boolean): Promise<void> => {
    if (!(await wait(condition))) throw new Error(`The screen did not reach this state: ${what}.\n${text()}`);
  };
  await must("the name and ten users", () => text().startsWith("Acme") && buttons("Ban").length === 10);
  for (const count of [20, 25]) {
    buttons("More")[0]!.click();
    await must(`${count} users`, () => buttons("Ban").length === count);
  }
  await must("the end of the list", () => buttons("More")[0]!.disabled);
  const before = banned();
  activeUser(buttons).click();
  await must("a user who is banned", () => banned() === before + 1);
  const count = requests();
  end();
  return count;
}

/** The button of the first user who is not banned. */
const activeUser = (buttons: (name: string) => HTMLButtonElement[]): HTMLButtonElement =>
  buttons("Ban").find(({ parentElement }) => / active/.test(parentElement!.textContent!))!;

async function requestsForNothing(Screen: Screen): Promise<number> {
  const { wait, requests, end } = await startSession(Screen, true);
  await wait(() => document.querySelector("[role=alert]") !== null);
  // Waits for both queries of the screen, which fail for this application.
  let count = 0;
  while (count !== requests()) {
    count = requests();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  end();
  return count;
}
