import { platformProxyListener } from "@clerk-platform/node";
import express from "express";

export const app = express();
// In front of express.json(): the proxy reads the body itself.
app.use(
  "/api/clerk",
  platformProxyListener({
    authorize: ({ request }) => request.headers.get("cookie")?.includes("session=demo") && { role: "owner" },
    operations: ["listApplications", "createApplication"],
  }),
);
app.use(express.json());
