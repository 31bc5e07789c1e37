import { createFileRoute } from "@tanstack/react-router";
import { proxy } from "../proxy";

export const Route = createFileRoute("/api/clerk/$")({
  server: { handlers: { ANY: ({ request }) => proxy(request) } },
});
