import { mkdirSync, writeFileSync } from "node:fs";
import { execa } from "execa";
import { benchmarksFolder, outputFolder } from "../lib/folders.ts";
import type { Measurement } from "../lib/measurement.ts";
import { consumers } from "./consumers.ts";

const target = 500;

/** Measures the type-check of a program that calls all operations. */
export async function measureTypes(): Promise<Measurement> {
  const results = [];
  for (const [name, source] of Object.entries(consumers())) results.push({ name, ...(await check(source)) });
  const ours = results[0]!.instantiations;
  return {
    title: "Type-check",
    method:
      "A program that calls all 41 operations, cold, by `tsc --extendedDiagnostics` of TypeScript 5.9 (`skipLibCheck`, no `@types`).",
    columns: ["program", "instantiations", "types", "check time"],
    rows: results.map(({ name, instantiations, types, time }) => [
      name,
      String(instantiations),
      String(types),
      time,
    ]),
    targets: [
      { what: `ours, by name: at most ${target} instantiations, found ${ours}`, met: ours <= target },
    ],
  };
}

async function check(source: string): Promise<{ instantiations: number; types: number; time: string }> {
  mkdirSync(outputFolder, { recursive: true });
  writeFileSync(`${outputFolder}consumer.ts`, source);
  const compilerOptions = {
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    module: "nodenext",
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  };
  writeFileSync(`${outputFolder}tsconfig.json`, JSON.stringify({ compilerOptions, files: ["consumer.ts"] }));
  writeFileSync(`${outputFolder}package.json`, '{ "type": "module" }');
  const { stdout } = await execa("tsc", ["-p", outputFolder, "--extendedDiagnostics"], {
    cwd: benchmarksFolder,
    preferLocal: true,
  });
  const read = (what: string): string => new RegExp(`^${what}: +(\\S+)$`, "m").exec(stdout)?.[1] ?? "";
  return {
    instantiations: Number(read("Instantiations")),
    types: Number(read("Types")),
    time: read("Check time"),
  };
}
