import { execa } from "execa";
import { generate } from "orval";
import { benchmarksFolder, outputFolder } from "../lib/folders.ts";

const document = `${benchmarksFolder}../openapi/clerk-platform.yaml`;

/** Generates the clients of hey-api and orval, set to throw errors and unwrap responses. */
export async function generatePeers(): Promise<void> {
  const heyApi = `${outputFolder}react/hey-api`;
  const plugins = ["@tanstack/react-query", "@hey-api/typescript", "@hey-api/sdk"];
  await execa(
    "openapi-ts",
    ["-i", document, "-o", heyApi, "-c", "@hey-api/client-fetch", "-p", ...plugins, "--no-log-file", "-s"],
    { cwd: benchmarksFolder, preferLocal: true },
  );
  await generate(
    {
      input: { target: document },
      output: {
        target: `${outputFolder}react/orval/index.ts`,
        mode: "single",
        client: "react-query",
        httpClient: "fetch",
        baseUrl: "https://app.example/api/clerk",
        override: {
          query: { version: 5, useInfinite: true, useInfiniteQueryParam: "offset" },
          fetch: { includeHttpResponseReturnType: false, forceSuccessResponse: true },
        },
      },
    },
    benchmarksFolder,
  );
}
