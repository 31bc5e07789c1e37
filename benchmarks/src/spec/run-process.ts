import { readFileSync } from "node:fs";
import { execaNode } from "execa";
import { outputFolder } from "../lib/folders.ts";

/** Usage of a process: seconds, CPU seconds, peak memory in MB. */
export interface Usage {
  wall: number;
  cpu: number;
  memory: number;
}

const reporter = new URL("report-usage.ts", import.meta.url).href;

/** Runs a Node program and measures it, start-up included. */
export async function runProcess(script: string, args: readonly string[]): Promise<Usage> {
  const file = `${outputFolder}usage.json`;
  const start = performance.now();
  await execaNode(script, args, { nodeOptions: [`--import=${reporter}`], env: { USAGE_FILE: file } });
  const wall = (performance.now() - start) / 1000;
  return { wall, ...(JSON.parse(readFileSync(file, "utf8")) as Omit<Usage, "wall">) };
}
