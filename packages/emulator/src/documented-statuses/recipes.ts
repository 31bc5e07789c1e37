import { describeOperation, type OperationName } from "@clerk-platform/contract";
import type { CallResult } from "../testing/api-client.ts";
import type { Furnished } from "../testing/furnished.ts";

/** How a documented status is obtained through the public surface: state, input, scopes or plan. */
export type Recipe = (world: World) => Promise<CallResult>;

export interface World extends Furnished {
  /** The method and the path of the operation, its parameters filled in with what exists. */
  method: string;
  path: string;
  /** A request that would succeed. */
  valid: { body?: unknown; headers?: Record<string, string> };
}

export const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

/** Bodies with which an operation succeeds. */
export const validBodies: Partial<Record<OperationName, object>> = {
  createApplication: { name: "New", domain: "new.example", from_source: "test" },
  updateApplication: { name: "Renamed" },
  updateApplicationDomain: { name: "renamed.example" },
  createApplicationDomain: { name: "shop.vercel.app" },
  createApplicationTransfer: {},
  createJWTTemplate: { name: "fresh", claims: { role: "admin" } },
  updateJWTTemplate: { name: "renamed", claims: {} },
  createRedirectURL: { url: "https://fresh.example/callback" },
  patchConfig: { branding: { primary_color: "#112233" } },
};

const scopeless: Recipe = ({ emulator, call, method, path, valid }) =>
  call(method, path, { ...valid, token: emulator.addKey({ scopes: [] }) });
const tokenless: Recipe = ({ call, method, path, valid }) => call(method, path, { ...valid, token: null });
const succeed: Recipe = ({ call, method, path, valid }) => call(method, path, valid);
const malformedPath: Recipe = ({ call, method, path, valid }) =>
  call(method, path.replace(/\/(app|dmn)_\w+/, "/%00"), valid);
const malformedBody: Recipe = ({ call, method, path }) => call(method, path, { body: '{"name":' });
const unknownApplication: Recipe = ({ call, method, path, valid }) =>
  call(method, path.replace(/\/(app|dmn)_\w+/, "/$1_unknown"), valid);
const badQuery =
  (query: string): Recipe =>
  ({ call, method, path, valid }) =>
    call(method, `${path}?${query}`, valid);
const sends =
  (body: unknown, headers?: Record<string, string>): Recipe =>
  ({ call, method, path }) =>
    call(method, path, { body, ...(headers ? { headers } : {}) });
const upload = (bytes: Uint8Array): Recipe => sends(bytes, { "content-type": "application/octet-stream" });
const freePlan =
  (body: unknown): Recipe =>
  ({ emulator, call, method, path }) =>
    call(method, path, { body, token: emulator.addKey({ plan: "free" }) });
const twice: Recipe = async (world) => {
  await succeed(world);
  return succeed(world);
};
const staleVersion: Recipe = ({ call, method, path, valid }) =>
  call(method, path, { ...valid, headers: { "if-match": "v1_00000000" } });
const putWith =
  (
    change: (config: Record<string, unknown>) => Record<string, unknown>,
    plan: "free" | "enterprise",
  ): Recipe =>
  ({ emulator, call, path, valid }) =>
    call("PUT", path, {
      body: change(structuredClone(valid.body) as Record<string, unknown>),
      token: emulator.addKey({ plan }),
    });

/** Recipes of single pairs, where what holds for the status in general does not lead there. */
const special: Partial<Record<OperationName, Record<number, Recipe>>> = {
  listApplications: { 400: badQuery("include_secret_keys=perhaps") },
  createApplication: { 422: sends({ name: 1 }) },
  updateApplication: { 422: sends({ nickname: "x" }) },
  uploadApplicationLogo: {
    400: sends(new FormData()),
    413: upload(new Uint8Array(10 * 1024 * 1024 + 1)),
    422: upload(new TextEncoder().encode("%PDF-1.7")),
  },
  uploadApplicationFavicon: {
    400: sends(new FormData()),
    413: upload(new Uint8Array(10 * 1024 * 1024 + 1)),
    422: upload(new Uint8Array(0)),
  },
  updateApplicationDomain: { 422: sends({ name: "https://acme.example/" }) },
  createApplicationDomain: { 409: twice, 422: sends({ name: "second.example" }) },
  deleteApplicationDomain: {
    // The primary domain is refused; only a provider domain beside it can go.
    200: async ({ call, app }) => {
      await call("POST", `${app}/domains`, { body: { name: "shop.vercel.app" } });
      return call("DELETE", `${app}/domains/shop.vercel.app`);
    },
    422: async ({ call, app }) => {
      const { body } = await call("GET", "/domains?include_development=true");
      const development = body.data.find(({ instance }: { instance: { environment_type: string } }) =>
        instance.environment_type.startsWith("dev"),
      );
      return call("DELETE", `${app}/domains/${development.id}`);
    },
  },
  triggerDNSCheck: { 409: twice },
  listDomains: { 422: badQuery("limit=0") },
  listApplicationTransfers: { 422: badQuery("status=lost") },
  createApplicationTransfer: { 409: twice },
  cancelApplicationTransfer: { 409: twice },
  getInstanceUsage: { 422: badQuery("start=2026-01-01") },
  listInstanceUsers: { 422: badQuery("order_by=shoe_size") },
  createJWTTemplate: {
    402: freePlan({
      name: "signed",
      claims: {},
      custom_signing_key: true,
      signing_algorithm: "HS256",
      signing_key: "k",
    }),
    422: sends({ name: "lasting", claims: {}, lifetime: 29 }),
  },
  updateJWTTemplate: {
    402: freePlan({
      name: "signed",
      claims: {},
      custom_signing_key: true,
      signing_algorithm: "HS256",
      signing_key: "k",
    }),
    422: sends({ name: "no claims" }),
  },
  listRedirectURLs: { 422: badQuery("limit=501") },
  createRedirectURL: { 422: sends({ url: "javascript:alert(1)" }) },
  patchConfig: {
    402: freePlan({ auth_passkey: { enabled: true } }),
    409: staleVersion,
    422: sends({ auth_password: { min_length: 7 } }),
  },
  putConfig: {
    402: putWith((config) => ({ ...config, connections_oauth_custom: [connection] }), "free"),
    409: staleVersion,
    422: putWith((config) => ({ ...config, environment: { type: "development" } }), "enterprise"),
  },
  claimAccountlessApplication: {
    404: sends({ token: "used or unknown", name: "Mine" }),
    422: sends({ token: "t", name: "n".repeat(51) }),
  },
};

const connection = {
  key: "acme",
  name: "Acme",
  enabled: true,
  discovery_url: "https://id.acme.example/.well-known/openid-configuration",
  client_id: "id",
  client_secret: "secret",
};

/**
 * Pairs that nothing in the public surface leads to, each with the reason. They would be obtained with a
 * fault. None is needed today.
 */
export const onlyByFault: readonly `${OperationName} ${number}`[] = [];

/** The recipe of a documented pair; `undefined` when none is known. */
export function recipeFor(operation: OperationName, status: number): Recipe | undefined {
  const { path, body } = describeOperation(operation);
  const own = special[operation]?.[status];
  if (own) return own;
  if (status < 300) return succeed;
  if (status === 401) return tokenless;
  if (status === 403) return scopeless;
  if (status === 404) return path.includes("{") ? unknownApplication : undefined;
  if (status === 400)
    return body?.kind === "json" ? malformedBody : path.includes("{") ? malformedPath : undefined;
  return undefined;
}
