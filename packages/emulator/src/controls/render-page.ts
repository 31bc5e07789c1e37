import { domainProgress } from "../domains/domain-progress.ts";
import { redact } from "../log/redact.ts";
import type { LoggedRequest } from "../log/request-log.ts";
import type { Store } from "../state/store.ts";
import { escapeHtml } from "./escape-html.ts";
import { pageStyle } from "./page-style.ts";

const mostRows = 100;

/** The state at a glance. Secrets are not on it. */
export function renderPage(store: Store, now: number, requests: readonly LoggedRequest[]): string {
  const applications = [...store.applications.values()].slice(-mostRows).reverse();
  const domains = [...store.domains.values()]
    .filter(({ development }) => !development)
    .slice(-mostRows)
    .reverse();
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>Clerk Platform API emulator</title><style>${pageStyle}</style></head><body><main>`,
    "<h1>Clerk Platform API emulator</h1>",
    `<p>Unofficial, in memory. The API is at <code>/v1/platform</code>, the controls at <code>/__emulator</code>. `,
    `Emulator time: <time>${new Date(now).toISOString()}</time>. Reload for the current state.</p>`,
    section(
      "Applications",
      store.applications.size,
      ["Name", "Id", "Instances", "Users", "Workspace"],
      applications.map(({ name, id, instances, workspace }) => [
        name,
        id,
        instances.map(({ environment, id }) => `${environment} ${id}`).join("\n"),
        instances.map(({ users }) => String(users.size)).join("\n"),
        workspace ?? "not claimed yet",
      ]),
    ),
    section(
      "Production domains",
      [...store.domains.values()].filter(({ development }) => !development).length,
      ["Name", "Id", "Application", "DNS"],
      domains.map((domain) => [
        domain.name,
        domain.id,
        store.applications.get(domain.applicationId)?.name ?? "",
        domainProgress(domain, now).dns.replaceAll("_", " "),
      ]),
    ),
    section(
      "Last requests",
      requests.length,
      ["Time", "Request", "Operation", "Status", "Took"],
      requests.map((request) => [
        new Date(request.time).toISOString().slice(11, 23),
        `${request.method} ${redact(request.target)}`,
        request.operation ?? "",
        [request.status || "broken", request.code ?? "", ...request.faults].filter(Boolean).join(" "),
        `${request.durationMs.toFixed(1)} ms`,
      ]),
    ),
    "</main></body></html>\n",
  ].join("");
}

function section(title: string, count: number, columns: string[], rows: string[][]): string {
  const id = title.toLowerCase().replaceAll(" ", "-");
  const heading = `<h2 id="${id}">${title} <small>${count}</small></h2>`;
  if (rows.length === 0) return `<section aria-labelledby="${id}">${heading}<p>None yet.</p></section>`;
  const head = columns.map((column) => `<th scope="col">${column}</th>`).join("");
  const body = rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>`)
    .join("");
  const note = count > rows.length ? `<p>The newest ${rows.length} of ${count}.</p>` : "";
  return (
    `<section aria-labelledby="${id}">${heading}${note}<div class="scroll" role="region" aria-labelledby="${id}" ` +
    `tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div></section>`
  );
}
