import { createWorkersClient } from "@clerk-platform/cloudflare";

let message = "nothing failed";
try {
  createWorkersClient({ CLERK_PLATFORM_API_KEY: "ak_test" });
} catch (error) {
  message = (error as Error).message;
}

export default { fetch: () => new Response(message) } satisfies ExportedHandler;
