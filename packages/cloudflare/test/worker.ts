import { createPlatformClient } from "../src/index.ts";
import { PlatformEntrypoint, type RpcCall } from "../src/rpc/index.ts";
import { hangingTransport } from "./hanging-transport.ts";

/** The Worker under test: what `wrangler.jsonc` names. */
export class Clerk extends PlatformEntrypoint({
  operations: [
    "createApplication",
    "getApplication",
    "getConfig",
    "listApplications",
    "listInstanceUsers",
    "uploadApplicationLogo",
  ],
}) {}

/** One whose callers see only what their binding says. */
export class Confined extends PlatformEntrypoint({
  operations: ["getApplication", "updateApplication"],
  authorize: ({ operation, input, props }: RpcCall<{ applicationID: string }>) =>
    operation === "getApplication" && { ...input, applicationID: props.applicationID },
}) {}

/** One whose upstream never answers. */
export class Hanging extends PlatformEntrypoint({
  operations: ["getApplication"],
  client: (env) => createPlatformClient(env, { fetch: hangingTransport }),
}) {}

export default {
  fetch: () => new Response("nothing to see here", { status: 404 }),
};
