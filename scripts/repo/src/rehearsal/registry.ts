import { mkdirSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { importTool } from "./tools.ts";

export interface LocalRegistry {
  /** `http://127.0.0.1:…/` */
  url: string;
  /** Environment in which every package manager publishes to it, and nowhere else. */
  env: Record<string, string>;
  close(): Promise<void>;
}

/** The part of verdaccio that is used. */
interface Verdaccio {
  runServer(config: object): Promise<Server>;
}

/** Starts an empty npm registry on a free port. It has no uplink: what it serves was published to it. */
export async function startRegistry(folder: string): Promise<LocalRegistry> {
  mkdirSync(folder, { recursive: true });
  const { runServer } = await importTool<Verdaccio>("verdaccio");
  const server = await runServer({
    configPath: `${folder}/config.yaml`,
    storage: `${folder}/storage`,
    uplinks: {},
    packages: { "**": { access: "$all", publish: "$all", unpublish: "$all" } },
    max_body_size: "50mb",
    web: { enable: false },
    log: { type: "stderr", format: "pretty", level: "fatal" },
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    env: registryEnvironment(url, `${folder}/npmrc`),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Registry and credentials by every name a package manager may look for, in the environment and in a file. The file
 * stands in for the user's own: nobody's real token is within reach of what publishes here.
 */
function registryEnvironment(url: string, userConfig: string): Record<string, string> {
  const lines = [
    `registry=${url}`,
    `@clerk-platform:registry=${url}`,
    // verdaccio lets anybody publish, but npm does not go without a token.
    `${url.replace("http:", "")}:_authToken=rehearsal`,
    // Only the release workflow can prove where a package comes from.
    "provenance=false",
  ];
  writeFileSync(userConfig, lines.join("\n"));
  return {
    npm_config_registry: url,
    NPM_CONFIG_REGISTRY: url,
    npm_config_userconfig: userConfig,
    NPM_CONFIG_USERCONFIG: userConfig,
  };
}
