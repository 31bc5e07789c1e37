import { operationTable } from "@clerk-platform/contract";
import { isForeignOrigin } from "../controls/is-foreign-origin.ts";
import type { Emulator } from "../emulator.ts";
import type { IncomingRequest } from "../http/incoming-request.ts";
import { jsonReply, type Reply } from "../http/reply.ts";
import type { World } from "../world.ts";
import { html, live } from "./html.ts";
import { pageScript } from "./page-script.ts";
import { pageStyle } from "./page-style.ts";
import { renderApplication } from "./render-application.ts";
import { renderOverview } from "./render-overview.ts";

const name = "Clerk Platform API emulator";
const operations = Object.keys(operationTable).sort();

/** The page at `/`, and the style and script that belong to it. */
export function landingPage(
  world: World,
  emulator: Emulator,
  request: IncomingRequest,
  search: URLSearchParams,
): Reply {
  if (isForeignOrigin(request) && !followsLink(request))
    return jsonReply(403, { error: "Not for pages of other origins." });
  const now = emulator.now();
  const id = search.get("application");
  const application = id === null ? undefined : world.store.applications.get(id);
  const query = (search.get("query") ?? "").slice(0, 200);
  const content = application
    ? renderApplication(world.store, application, { now, query })
    : renderOverview(world.store, {
        now,
        requests: emulator.requests(50),
        faults: emulator.faults(),
        operations,
      });
  const missing =
    id !== null && !application
      ? html`<p role="alert">This application does not exist, or was deleted.</p>`
      : html``;
  const title = application ? `${application.name} – ${name}` : name;
  const page = html`<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/__emulator/page.css"><script src="/__emulator/page.js" defer></script></head>
<body><header><h1>${name}</h1><div class="muted">${live("time", html`<time>${new Date(now).toISOString()}</time>`)}</div>
<p class="muted">Unofficial, in memory. The API is at <code>/v1/platform</code>, the controls at <a href="/__emulator">/__emulator</a>.</p></header>
<main><p id="message" role="status"></p><div id="content">${missing}${content}</div></main></body></html>
`;
  return pageReply("text/html; charset=utf-8", page.text);
}

/** Whether a person followed a link of another site: that site cannot read the page. */
function followsLink(request: IncomingRequest): boolean {
  return request.header("sec-fetch-mode") === "navigate" && request.header("sec-fetch-dest") === "document";
}

/** The files of the page, by their path below the controls. */
export const pageFiles: ReadonlyMap<string, Reply> = new Map([
  ["/page.css", pageReply("text/css; charset=utf-8", pageStyle)],
  ["/page.js", pageReply("text/javascript; charset=utf-8", pageScript)],
]);

function pageReply(type: string, body: string): Reply {
  return {
    status: 200,
    headers: {
      "content-type": type,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      // Only the page's own files load or run, even if a name contains HTML.
      "content-security-policy":
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    },
    body,
  };
}
