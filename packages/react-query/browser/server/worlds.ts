import type { OperationName } from "@clerk-platform/contract";
import type { Fault } from "@clerk-platform/emulator";
import type { BrowserCommand, Vite } from "vitest/node";
import { type RenderedPage, renderPage } from "./render-page.ts";
import { createWorld, type SeenRequest, type World, type WorldOptions } from "./world.ts";

const worlds = new Map<string, World>();

const worldOf = (baseUrl: string): World => {
  const world = worlds.get(baseUrl);
  if (!world) throw new Error(`There is no world at ${baseUrl}.`);
  return world;
};

/** Serves every world on the page's own origin, as an application serves its proxy. */
export const worldsPlugin: Vite.Plugin = {
  name: "clerk-platform-worlds",
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const [baseUrl = ""] = /^\/api\/clerk\/\d+(?=\/)/.exec(request.url ?? "") ?? [];
      const world = worlds.get(baseUrl);
      if (world) void world.listener(request, response);
      else next();
    });
  },
};

const open: BrowserCommand<[WorldOptions]> = (_, options) => {
  const baseUrl = `/api/clerk/${worlds.size + 1}`;
  worlds.set(baseUrl, createWorld(baseUrl, options));
  return baseUrl;
};
const injectFault: BrowserCommand<[string, Fault]> = (_, baseUrl, fault) => {
  worldOf(baseUrl).emulator.injectFault(fault);
};
const hold: BrowserCommand<[string, OperationName]> = (_, baseUrl, operation) =>
  worldOf(baseUrl).hold(operation);
const release: BrowserCommand<[string, OperationName?]> = (_, baseUrl, operation) =>
  worldOf(baseUrl).release(operation);
const seen: BrowserCommand<[string]> = (_, baseUrl): SeenRequest[] => worldOf(baseUrl).seen;

const renderServerPage: BrowserCommand<[string, string]> = (_, baseUrl, applicationID) =>
  renderPage(worldOf(baseUrl), applicationID);

/** What tests in the browser can do to the server. */
export const worldCommands = {
  openWorld: open,
  injectFault,
  holdRequests: hold,
  releaseRequests: release,
  seenRequests: seen,
  renderServerPage,
};

declare module "vitest/browser" {
  interface BrowserCommands {
    openWorld(options: WorldOptions): Promise<string>;
    injectFault(baseUrl: string, fault: Fault): Promise<void>;
    holdRequests(baseUrl: string, operation: OperationName): Promise<void>;
    releaseRequests(baseUrl: string, operation?: OperationName): Promise<void>;
    seenRequests(baseUrl: string): Promise<SeenRequest[]>;
    renderServerPage(baseUrl: string, applicationID: string): Promise<RenderedPage>;
  }
}
