import { DurableObject } from "cloudflare:workers";
import { fromService, isConnectionError, isOutcomeUnknownError } from "@clerk-platform/cloudflare";
import type { RpcOperations } from "@clerk-platform/cloudflare/rpc";
import { failure } from "./failure.ts";

interface Env {
  FRAGILE: DurableObjectNamespace<Fragile>;
}

/** An entrypoint that crashes during a call. */
export class Fragile extends DurableObject<Env> {
  async getApplication(): Promise<unknown> {
    return this.ctx.abort("deployed again");
  }
  async createApplication(): Promise<unknown> {
    return this.ctx.abort("deployed again");
  }
  async listInstanceUsers(): Promise<ReadableStream> {
    const { ctx } = this;
    const encoder = new TextEncoder();
    let lines = 0;
    return new ReadableStream(
      {
        type: "bytes",
        async pull(controller) {
          if (lines++ > 0) return ctx.abort("deployed again");
          controller.enqueue(encoder.encode('{"id":"user_1"}\n{"id":'));
        },
      },
      { highWaterMark: 0 },
    );
  }
}

type Remote = Pick<RpcOperations, "getApplication" | "createApplication" | "listInstanceUsers">;

export default {
  async fetch(request, env) {
    const { pathname } = new URL(request.url);
    const fragile = fromService(env.FRAGILE.get(env.FRAGILE.newUniqueId()) as unknown as Remote);
    const target = { applicationID: "app_1", envOrInsID: "development" };
    const read: unknown[] = [];
    const error = await failure(async () => {
      if (pathname === "/read") await fragile.getApplication({ applicationID: "app_1" });
      if (pathname === "/write") await fragile.createApplication({ body: { name: "Acme" } });
      if (pathname === "/list") for await (const user of fragile.listInstanceUsers(target)) read.push(user);
    });
    const { name, message, retryable } = error as Error & { retryable?: boolean };
    const guards = { connection: isConnectionError(error), unknown: isOutcomeUnknownError(error) };
    const { cause } = error as { cause?: unknown };
    return Response.json({ name, message, guards, retryable, read, cause: isConnectionError(cause) });
  },
} satisfies ExportedHandler<Env>;
