import { PlatformEntrypoint, type RpcCall } from "@clerk-platform/cloudflare/rpc";

/** The Worker with the key. */
export class Clerk extends PlatformEntrypoint({
  operations: ["getApplication", "createApplication", "listInstanceUsers", "banUser"],
  authorize: ({ operation, props }: RpcCall<{ moderator?: boolean }>) =>
    operation !== "banUser" || props.moderator === true,
}) {
  /** The Node globals that exist here. */
  globals(): string[] {
    return [typeof process, typeof Buffer];
  }
}

declare const process: unknown;
declare const Buffer: unknown;

export default {
  fetch: () => new Response(null, { status: 404 }),
};
