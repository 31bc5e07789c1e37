import { bunBinary, denoBinary, nodeBinary } from "conformance/runtimes/binaries";
import { Unavailable } from "conformance/runtimes/unavailable";
import { toCommonJs, toModule } from "./readme-programs.ts";

/** A runtime that runs the TypeScript program of a README. */
export interface Runtime {
  name: string;
  binary(): string;
  args: readonly string[];
  extension: "mts" | "mjs" | "cjs";
  translate(code: string): string;
}

const asWritten = (code: string): string => code;

function node(name: string, kind: "mts" | "mjs" | "cjs", alias?: string): Runtime {
  const translate = { mts: asWritten, mjs: toModule, cjs: toCommonJs }[kind];
  return { name, binary: () => nodeBinary(alias), args: [], extension: kind, translate };
}

/** Node 24 runs TypeScript directly; older versions do not support all of its syntax. */
export const nodeRuntimes: readonly Runtime[] = [
  node("Node 20", "mjs", "node20"),
  node("Node 22", "mjs"),
  node("Node 24", "mts", "node24"),
  node("Node 20, require", "cjs", "node20"),
  node("Node 22, require", "cjs"),
  node("Node 24, require", "cjs", "node24"),
];

export const allRuntimes: readonly Runtime[] = [
  ...nodeRuntimes,
  { name: "Bun", binary: bunBinary, args: ["run"], extension: "mts", translate: asWritten },
  {
    name: "Deno",
    binary: denoBinary,
    args: [
      "run",
      "--allow-net",
      "--allow-env",
      "--allow-read",
      "--no-lock",
      "--no-prompt",
      "--node-modules-dir=manual",
    ],
    extension: "mts",
    translate: asWritten,
  },
];

/** The runtimes available on this machine. On Linux x64 a missing one is an error. */
export function available(runtimes: readonly Runtime[]): Runtime[] {
  const mustRun = process.platform === "linux" && process.arch === "x64";
  return runtimes.filter(({ name, binary }) => {
    try {
      return binary();
    } catch (error) {
      if (mustRun || !(error instanceof Unavailable)) throw error;
      console.log(`${name}: skipped, ${error.message}`);
      return false;
    }
  });
}
