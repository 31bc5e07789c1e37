import { createPlatformClient } from "@clerk-platform/cloudflare";

let message = "nothing failed";
try {
  createPlatformClient({ CLERK_PLATFORM_API_KEY: "ak_test" });
} catch (error) {
  message = (error as Error).message;
}

export default { fetch: () => new Response(message) } satisfies ExportedHandler;
