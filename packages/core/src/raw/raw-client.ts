import type { paths } from "@clerk-platform/contract";
import type { Client } from "openapi-fetch";

/**
 * The client of openapi-fetch: calls by path, with `{ data }` or `{ error }`, and the `response`. Decide by
 * `response.ok`: an empty error body makes both `undefined`.
 *
 * Token, retries, rate gate and timeout work beneath it. Middleware sees neither the token nor the single attempts. The
 * options `baseUrl`, `fetch` and the serializers of openapi-fetch belong to the client and are refused per call.
 */
export type RawClient = Client<paths>;
