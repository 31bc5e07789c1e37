import { describeOperation, type OperationName } from "@clerk-platform/contract";
import type { CallResult } from "./api-client.ts";
import type { Furnished } from "./furnished.ts";

/** Obtains a documented status through the public API: by state, input, scopes or plan, without a fault. */
export type StatusCase = (world: PreparedOperation) => Promise<CallResult>;

export interface PreparedOperation extends Furnished {
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

const scopeless: StatusCase = ({ emulator, call, method, path, valid }) =>
  call(method, path, { ...valid, token: emulator.addKey({ scopes: [] }) });
const tokenless: StatusCase = ({ call, method, path, valid }) =>
  call(method, path, { ...valid, token: null });
const succeed: StatusCase = ({ call, method, path, valid }) => call(method, path, valid);
const malformedPath: StatusCase = ({ call, method, path, valid }) =>
  call(method, path.replace(/\/(app|dmn)_\w+/, "/%00"), valid);
const malformedBody: StatusCase = ({ call, method, path }) => call(method, path, { body: '{"name":' });
const unknownApplication: StatusCase = ({ call, method, path, valid }) =>
  call(method, path.replace(/\/(app|dmn)_\w+/, "/$1_unknown"), valid);
const badQuery =
  (query: string): StatusCase =>
  ({ call, method, path, valid }) =>
    call(method, `${path}?${query}`, valid);
const sends =
  (body: unknown, headers?: Record<string, string>): StatusCase =>
  ({ call, method, path }) =>
    call(method, path, { body, ...(headers ? { headers } : {}) });
const upload = (bytes: Uint8Array): StatusCase =>
  sends(bytes, { "content-type": "application/octet-stream" });
const freePlan =
  (body: unknown): StatusCase =>
  ({ emulator, call, method, path }) =>
    call(method, path, { body, token: emulator.addKey({ plan: "free" }) });
const twice: StatusCase = async (world) => {
  await succeed(world);
  return succeed(world);
};
const staleVersion: StatusCase = ({ call, method, path, valid }) =>
  call(method, path, { ...valid, headers: { "if-match": "v1_00000000" } });
const putWith =
  (
    change: (config: Record<string, unknown>) => Record<string, unknown>,
    plan: "free" | "enterprise",
  ): StatusCase =>
  ({ emulator, call, path, valid }) =>
    call("PUT", path, {
      body: change(structuredClone(valid.body) as Record<string, unknown>),
      token: emulator.addKey({ plan }),
    });

/** Operations and statuses for which the general case of the status does not work. */
const special: Partial<Record<OperationName, Record<number, StatusCase>>> = {
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

/** How to obtain a documented status; `undefined` when no case is known. */
export function caseFor(operation: OperationName, status: number): StatusCase | undefined {
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
