import type { HostControls } from "./surroundings.ts";

/** Client for the host's controls, which are served next to the API. */
export function createHostControls(baseUrl: string): HostControls {
  const origin = new URL(baseUrl).origin;
  const ask = async <Result>(path: string, body?: unknown): Promise<Result> => {
    const response = await fetch(origin + path, {
      method: body === undefined ? "GET" : "POST",
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    return JSON.parse(text) as Result;
  };
  return {
    control: (name, body) => ask(`/__emulator/${name}`, body),
    requests: () => ask("/__conformance/requests"),
    arrived: () => ask("/__conformance/arrived"),
    gone: () => ask("/__conformance/gone"),
  };
}
