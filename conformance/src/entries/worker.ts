import * as core from "@clerk-platform/core";
import { runConformance } from "../suite/run-conformance.ts";

/** Runs the suite in workerd: the request has the settings, the response has the results. */
export default {
  async fetch(request: Request): Promise<Response> {
    return Response.json(await runConformance({ core, ...((await request.json()) as object as Settings) }));
  },
};

type Settings = Omit<Parameters<typeof runConformance>[0], "core">;
