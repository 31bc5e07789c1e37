import "reflect-metadata";
import { platformProxyListener } from "@clerk-platform/node";
import { NestFactory } from "@nestjs/core";
import { AppModule } from "./app.module.ts";

export async function createApp() {
  const app = await NestFactory.create(AppModule);
  // Nest adds its body parser later, in app.listen().
  app.use(
    "/api/clerk",
    platformProxyListener({
      authorize: ({ request }) =>
        request.headers.get("cookie")?.includes("session=demo") && { role: "owner" },
      operations: ["listApplications", "createApplication"],
    }),
  );
  return app;
}
