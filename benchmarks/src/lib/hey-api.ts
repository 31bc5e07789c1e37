import { build } from "esbuild";
import { execa } from "execa";
import { benchmarksFolder, heyApiFolder } from "./folders.ts";

/** Generates hey-api's client and compiles it to `index.js`. */
export async function generateHeyApi(): Promise<void> {
  const document = `${benchmarksFolder}../openapi/clerk-platform.yaml`;
  const options = ["-i", document, "-o", heyApiFolder, "-c", "@hey-api/client-fetch", "--no-log-file", "-s"];
  await execa("openapi-ts", options, { cwd: benchmarksFolder, preferLocal: true });
  await build({
    stdin: {
      contents: 'export * from "./index.js"; export { createClient } from "./client/index.js";',
      resolveDir: heyApiFolder,
    },
    outfile: `${heyApiFolder}index.js`,
    bundle: true,
    format: "esm",
    logLevel: "silent",
  });
}

/** hey-api's name of an operation: `platformListJwtTemplates` for `listJWTTemplates`. */
export function heyApiName(operation: string): string {
  const words = operation.replace("JWT", "Jwt").replace("URL", "Url").replace("DNS", "Dns");
  return `platform${words[0]!.toUpperCase()}${words.slice(1)}`;
}
