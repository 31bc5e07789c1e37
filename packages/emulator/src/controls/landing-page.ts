import type { Emulator } from "../emulator.ts";
import { type Answer, jsonAnswer } from "../http/answer.ts";
import type { IncomingRequest } from "../http/incoming-request.ts";
import type { World } from "../world.ts";
import { isForeignOrigin } from "./is-foreign-origin.ts";
import { renderPage } from "./render-page.ts";

/** The page at `/`. */
export function landingPage(world: World, emulator: Emulator, request: IncomingRequest): Answer {
  if (isForeignOrigin(request)) return jsonAnswer(403, { error: "Not for pages of other origins." });
  return {
    status: 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      // Nothing on the page runs or is loaded from elsewhere, whatever a name contains.
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    },
    body: renderPage(world.store, emulator.now(), emulator.requests(20)),
  };
}
