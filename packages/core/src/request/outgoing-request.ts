import { isStream } from "./body.ts";
import type { LightRequest } from "./light-request.ts";
import { checkPath } from "./path.ts";

/** A request as every attempt sends it. */
export interface OutgoingRequest {
  readonly url: string;
  readonly method: string;
  /** Names in lower case, without the token. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: BodyInit | undefined;
  /** Whether the body can be sent again. */
  readonly repeatable: boolean;
}

/** Takes a request that no middleware has seen. */
export function fromLight(
  { url, method, body }: LightRequest,
  headers: OutgoingRequest["headers"],
): OutgoingRequest {
  return { url, method, headers, body, repeatable: !isStream(body) };
}

/**
 * Takes a request that middleware may have replaced. Its body is read into memory, and it must still go to the base URL,
 * because the token is added afterwards.
 *
 * @throws TypeError when the request leaves the base URL.
 */
export async function fromReal(request: Request, baseUrl: string): Promise<OutgoingRequest> {
  const { url, method } = request;
  const place = `the request to ${method} ${originAndPath(url)}`;
  if (!url.startsWith(`${baseUrl}/`)) {
    throw new TypeError(`${place} was refused: middleware moved it out of the baseUrl ${baseUrl}`);
  }
  checkPath(place, originAndPath(url.slice(baseUrl.length)));
  const headers = Object.fromEntries(request.headers);
  const bytes = request.body ? await request.arrayBuffer() : undefined;
  return { url, method, headers, body: bytes, repeatable: true };
}

/** Without the query, which may contain personal data. */
const originAndPath = (url: string): string => url.split(/[?#]/, 1)[0]!;
