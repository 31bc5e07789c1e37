import { mkdirSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { importTool } from "./tools.ts";

export interface LocalRegistry {
  /** `http://127.0.0.1:…/` */
  url: string;
  /** Environment that makes every package manager publish only to this registry. */
  env: Record<string, string>;
  close(): Promise<void>;
}

/** The exports of verdaccio used here. */
interface Verdaccio {
  runServer(config: object): Promise<Server>;
}

/** Starts an empty npm registry on a free port. It has no uplink and serves only what was published to it. */
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
 * Sets registry and credentials under every name that package managers read, in the environment and in an .npmrc. The
 * file replaces the user's own, so that a real token is never read.
 */
function registryEnvironment(url: string, userConfig: string): Record<string, string> {
  const lines = [
    `registry=${url}`,
    `@clerk-platform:registry=${url}`,
    // verdaccio needs no token, but npm refuses to publish without one.
    `${url.replace("http:", "")}:_authToken=rehearsal`,
    // Provenance is only available in the release workflow.
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
