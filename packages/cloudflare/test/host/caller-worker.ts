import {
  ApiError,
  fromService,
  isApiError,
  isOutcomeUnknownError,
  isPlatformError,
} from "@clerk-platform/cloudflare";
import type { Clerk } from "./callee-worker.ts";
import { failure } from "./failure.ts";

interface Env {
  CLERK: Service<typeof Clerk>;
  MODERATION: Service<typeof Clerk>;
}

/** The calling Worker: each path runs one case and returns its result. */
export default {
  async fetch(request, env) {
    const { pathname, searchParams } = new URL(request.url);
    const clerk = fromService(env.CLERK);
    const applicationID = searchParams.get("id") ?? "app_unknown";
    const target = { applicationID, envOrInsID: "development" };
    if (pathname === "/globals") {
      return Response.json([typeof process, typeof Buffer, ...(await env.CLERK.globals())]);
    }
    if (pathname === "/error") {
      const error = await failure(() => clerk.getApplication({ applicationID }));
      const { status, code, traceId, operation, message } = error as ApiError;
      const guards = [isApiError(error, { status: 404 }), error instanceof ApiError];
      return Response.json({ status, code, traceId, operation, message, guards });
    }
    if (pathname === "/raw-error") {
      const error = await failure(() => env.CLERK.getApplication({ applicationID }));
      return Response.json({ guard: isApiError(error, { status: 404, code: "resource_not_found" }) });
    }
    if (pathname === "/doubt") {
      const error = await failure(() => clerk.createApplication({ body: { name: "Acme" } }));
      return Response.json([isOutcomeUnknownError(error), isPlatformError(error.cause) && error.cause.name]);
    }
    if (pathname === "/list") return Response.json((await clerk.listInstanceUsers(target).toArray()).length);
    if (pathname === "/list-error") {
      const error = await failure(async () => {
        for await (const _ of clerk.listInstanceUsers(target));
      });
      return Response.json([isApiError(error, { status: 404 }), error.message]);
    }
    if (pathname === "/not-allowed") {
      const all = clerk as unknown as { deleteApplication(input: object): Promise<unknown> };
      return Response.json((await failure(() => all.deleteApplication({ applicationID }))).message);
    }
    if (pathname === "/props") {
      const ban = { ...target, userID: "user_1" };
      const refused = await failure(() => clerk.banUser(ban));
      const passed = await failure(() => fromService(env.MODERATION).banUser(ban));
      return Response.json([refused, passed].map((error) => (error as ApiError).status));
    }
    // Calls any method by name, like a malicious caller.
    const service = env.CLERK as unknown as Record<string, (input: string) => Promise<unknown>>;
    const name = searchParams.get("name")!;
    const error = await failure(async () => {
      const value = await service[name]!("http://clerk/");
      // The stub itself handles some names without a call.
      if (["string", "boolean", "undefined"].includes(typeof value) || value === service) {
        throw new TypeError(`${name} is the stub's own`);
      }
    });
    return Response.json([error.name, error.message]);
  },
} satisfies ExportedHandler<Env>;

declare const process: unknown;
declare const Buffer: unknown;
