import { proxy } from "./proxy.ts";

export { Clerk } from "./clerk.ts";
export { Domains } from "./domains.ts";
export { Onboarding } from "./onboarding.ts";

/** The proxy for browsers. Everything else is for Workers that bind this one. */
export default {
  fetch: (request, env, ctx) => proxy.fetch(request, env, ctx),
} satisfies ExportedHandler<GatewayEnv>;
