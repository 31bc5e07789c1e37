import { platformProxyListener } from "@clerk-platform/node";
import Fastify from "fastify";

const proxy = platformProxyListener({
  authorize: ({ request }) => request.headers.get("cookie")?.includes("session=demo") && { role: "owner" },
  operations: ["listApplications", "createApplication"],
});

export const app = Fastify();
// A context of its own, in which nothing parses bodies: the proxy reads them itself.
app.register(async (context) => {
  context.removeAllContentTypeParsers();
  context.addContentTypeParser("*", (_request, payload, done) => done(null, payload));
  context.all("/api/clerk/*", async (request, reply) => {
    reply.hijack();
    await proxy(request.raw, reply.raw);
  });
});
