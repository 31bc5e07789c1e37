import { createEmulator } from "@clerk-platform/emulator";
import { firstApplication } from "@clerk-platform/test-support/acme";
import { createPlatformClient } from "../src/index.ts";
import {
  createPlatformProxy,
  type PlatformProxyOptions,
  type ProxyAuditEvent,
  proxyHeader,
} from "../src/proxy/index.ts";

/** Who asks. */
export interface TestUser {
  id: string;
}

/** The origin that browsers see. */
export const origin = "https://app.example";

/** A proxy in front of the emulator or of a `fetch`, with records of what it sent, audited and logged. */
export async function testProxy(options: Partial<PlatformProxyOptions<TestUser>> = {}) {
  const emulator = createEmulator({ seed: "small" });
  const { token, baseUrl } = emulator;
  const clerk = createPlatformClient({ token, baseUrl, fetch: emulator.fetch });
  const { applicationID } = await firstApplication(clerk);
  const upstream: { url: string; init: RequestInit }[] = [];
  const audited: ProxyAuditEvent<TestUser>[] = [];
  const warnings: string[] = [];
  const { fetch = emulator.fetch, ...others } = options;
  const handle = createPlatformProxy<TestUser>({
    token,
    baseUrl,
    operations: ["getApplication", "updateApplication", "patchConfig", "uploadApplicationLogo"],
    authorize: () => ({ id: "user_1" }),
    audit: (event) => void audited.push(event),
    logger: { debug() {}, warn: (line) => void warnings.push(line) },
    ...others,
    fetch: (url, init, call) => {
      upstream.push({ url, init });
      return fetch(url, init, call);
    },
  });
  return { handle, applicationID, clerk, upstream, audited, warnings };
}

/** What a browser sends for a page of the same origin. */
export function browserRequest(
  path: string,
  init: RequestInit & { headers?: Record<string, string>; duplex?: "half" } = {},
): Request {
  const writes = init.method !== undefined && init.method !== "GET";
  return new Request(`${origin}/api/clerk${path}`, {
    ...init,
    headers: {
      "sec-fetch-site": "same-origin",
      ...(writes && { origin, [proxyHeader]: "1" }),
      ...(init.body !== undefined &&
        !(init.body instanceof FormData) && { "content-type": "application/json" }),
      ...init.headers,
    },
  });
}

/** The first code of an error body. */
export const codeOf = async (response: Response): Promise<string> => (await response.json()).errors[0].code;
