// Replaces `routeTree.gen.ts`, which TanStack Start generates.
import type { RootRoute } from "@tanstack/react-router";
import type {} from "@tanstack/react-start";

declare module "@tanstack/react-router" {
  interface FileRoutesByPath {
    "/api/clerk/$": {
      id: "/api/clerk/$";
      path: "/api/clerk/$";
      fullPath: "/api/clerk/$";
      preLoaderRoute: unknown;
      parentRoute: RootRoute;
    };
  }
}
