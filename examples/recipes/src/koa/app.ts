import { platformProxyListener } from "@clerk-platform/node";
import Koa from "koa";

const proxy = platformProxyListener({
  authorize: ({ request }) => request.headers.get("cookie")?.includes("session=demo") && { role: "owner" },
  operations: ["listApplications", "createApplication"],
});

export const app = new Koa();
// In front of body parsers: the proxy reads the body itself.
app.use(async (context, next) => {
  if (!context.path.startsWith("/api/clerk/")) return next();
  context.respond = false; // the proxy writes the response
  await proxy(context.req, context.res);
});
