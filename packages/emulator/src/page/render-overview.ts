import { domainProgress } from "../domains/domain-progress.ts";
import type { Fault } from "../faults/fault.ts";
import { faultKinds } from "../faults/fault.ts";
import { redact } from "../log/redact.ts";
import type { LoggedRequest } from "../log/request-log.ts";
import type { DomainRecord } from "../state/domain-record.ts";
import type { Store } from "../state/store.ts";
import { transferStatus } from "../transfers/present-transfer.ts";
import { badge, controlButton, count, type Html, html, live, table } from "./html.ts";

/** The data of the page besides the state. */
export interface Shown {
  now: number;
  requests: readonly LoggedRequest[];
  faults: readonly Fault[];
  operations: readonly string[];
}

const mostRows = 100;

/** The newest of a list, and how many were left out. */
function newest<Item>(items: readonly Item[]): { shown: Item[]; note: Html } {
  const shown = items.slice(-mostRows).reverse();
  const note =
    items.length > shown.length
      ? html`<p class="muted">The newest ${shown.length} of ${items.length}.</p>`
      : html``;
  return { shown, note };
}

/** The start page: all applications, domains, transfers and requests. */
export function renderOverview(store: Store, shown: Shown): Html {
  return html`<div class="cards">${[connect(store), clock(), faults(shown)]}</div>
${[applications(store), domains(store, shown.now), transfers(store, shown.now), requests(shown.requests)]}`;
}

function connect(store: Store): Html {
  const all = [...store.keys.values()];
  const shown = all.slice(0, mostRows);
  const note =
    all.length > shown.length
      ? html`<p class="muted">The first ${shown.length} of ${all.length}.</p>`
      : html``;
  const keys = shown.map(({ scopes, plan, workspace }, index) => [
    html`${index + 1}`,
    html`${count(scopes.length, "scope")}, ${typeof plan === "string" ? plan : "own plan"}`,
    html`${workspace}`,
    html`<button type="button" id="copy-key-${index}" data-copy-key="${index}" aria-label="Copy key ${index + 1}">Copy</button>`,
  ]);
  return html`<section aria-labelledby="connect"><h2 id="connect">Connect</h2>
<pre tabindex="0" aria-label="Export lines">export CLERK_PLATFORM_API_URL=<span id="base-url">/v1</span>
export CLERK_PLATFORM_API_KEY=ak_…</pre>
<div class="row"><button type="button" id="copy-exports">Copy export lines</button></div>
${live("keys", html`${note}${table("Keys", ["Key", "Allows", "Workspace", "Copy"], keys)}`)}</section>`;
}

function clock(): Html {
  const steps = [
    ["+ 1 minute", 60_000],
    ["+ 1 hour", 3_600_000],
    ["+ 1 day", 86_400_000],
  ] as const;
  return html`<section aria-labelledby="clock"><h2 id="clock">Clock and state</h2>
<div class="row">${steps.map(([words, ms]) => controlButton(words, "/advance", { ms }, "on the clock"))}</div>
<form data-form="advance"><label>Seconds<input name="seconds" type="number" min="0" step="any" required></label><button type="submit">Advance</button></form>
<div class="row"><button type="button" id="take-snapshot">Take snapshot</button><button type="button" id="restore-snapshot" disabled>Restore snapshot</button><button type="button" data-post="/reset" data-body="{}">Reset</button></div>
<p class="muted">The snapshot stays in this tab. <a href="/__emulator/seed">State as a seed (JSON)</a></p></section>`;
}

function faults({ faults, operations }: Shown): Html {
  const option = (value: string): Html => html`<option>${value}</option>`;
  const planned = faults
    .slice(0, mostRows)
    .map(
      ({ kind, operation, times, probability }) =>
        html`<li><b>${kind}</b> ${operation ?? "every operation"}, ${probability === undefined ? count(times ?? 1, "time") : `with probability ${probability}`}</li>`,
    );
  const list =
    planned.length > 0 ? html`<ul>${planned}</ul>` : html`<p class="muted">None is switched on.</p>`;
  return html`<section aria-labelledby="faults"><h2 id="faults">Faults</h2>
<form data-form="fault"><label>Kind<select name="kind">${faultKinds.map(option)}</select></label>
<label>Operation<select name="operation"><option value="">every operation</option>${operations.map(option)}</select></label>
<label>Times<input name="times" type="number" min="1" value="1" required></label>
<label data-kind="latency">Milliseconds<input name="ms" type="number" min="0" max="600000" value="1000" required></label>
<label data-kind="error" hidden>Status<input name="status" type="number" min="400" max="599" value="500" required></label>
<label data-kind="error" hidden>Code<input name="code" placeholder="resource_locked"></label>
<label data-kind="rate-limit" hidden>Retry after (s)<input name="retryAfter" type="number" min="0" value="1" required></label>
<button type="submit">Switch on</button><button type="button" data-post="/faults" data-method="DELETE">Clear all</button></form>
${live("planned-faults", list)}</section>`;
}

function applications(store: Store): Html {
  const all = [...store.applications.values()];
  const { shown, note } = newest(all);
  const rows = shown.map(({ name, id, instances, workspace }) => [
    html`<a href="/?application=${id}" id="open-${id}">${name}</a>`,
    html`<code>${id}</code>`,
    html`${instances.map(({ environment, id, users }) => html`<div>${environment}, ${count(users.size, "user")}<br><code class="muted">${id}</code></div>`)}`,
    html`${workspace ?? "not claimed yet"}`,
  ]);
  const columns = ["Name", "Id", "Instances", "Workspace"];
  return html`<section aria-labelledby="applications"><h2 id="applications">Applications</h2>${live("application-list", html`<p class="muted">${count(all.length, "application")}</p>${note}${table("Applications", columns, rows)}`)}</section>`;
}

function domains(store: Store, now: number): Html {
  const all = [...store.domains.values()].filter(({ development }) => !development);
  return domainSection(store, all, now);
}

/** Production domains, each with its DNS state and buttons to complete it or to let it fail. */
export function domainSection(store: Store, all: readonly DomainRecord[], now: number): Html {
  const { shown, note } = newest(all);
  const rows = shown.map((domain) => [
    html`${domain.name}<br><code class="muted">${domain.id}</code>`,
    html`${store.applications.get(domain.applicationId)?.name ?? ""}`,
    dnsBadge(domain, now),
    html`<span class="buttons">${[
      controlButton("Complete", "/dns/complete", { domain: domain.id }, domain.name),
      controlButton("Fail", "/dns/fail", { domain: domain.id }, domain.name),
    ]}</span>`,
  ]);
  const columns = ["Name", "Application", "DNS", "Decide"];
  return html`<section aria-labelledby="domains"><h2 id="domains">Production domains</h2>${live("domain-list", html`${note}${table("Production domains", columns, rows)}`)}</section>`;
}

function dnsBadge(domain: DomainRecord, now: number): Html {
  const { dns, ssl, hint } = domainProgress(domain, now);
  if (hint) return html`${badge("failed", "bad")} ${hint.message}`;
  if (dns === "complete" && ssl !== "complete") return badge("certificate pending", "warn");
  return badge(dns.replaceAll("_", " "), dns === "complete" ? "good" : "warn");
}

function transfers(store: Store, now: number): Html {
  return transferSection(store, [...store.transfers.values()], now);
}

/** Transfers; a pending one can be completed. */
export function transferSection(
  store: Store,
  all: readonly (Store["transfers"] extends Map<string, infer Transfer> ? Transfer : never)[],
  now: number,
): Html {
  const { shown, note } = newest(all);
  const rows = shown.map((transfer) => {
    const status = transferStatus(transfer, now);
    return [
      html`<code>${transfer.id}</code>`,
      html`${store.applications.get(transfer.applicationId)?.name ?? "deleted"}`,
      badge(status, status === "completed" ? "good" : status === "pending" ? "warn" : "bad"),
      status === "pending"
        ? controlButton("Complete", "/transfers/complete", { transfer: transfer.id }, transfer.id)
        : html`–`,
    ];
  });
  const columns = ["Id", "Application", "Status", "Decide"];
  return html`<section aria-labelledby="transfers"><h2 id="transfers">Transfers</h2>${live("transfer-list", html`${note}${table("Transfers", columns, rows)}`)}</section>`;
}

function requests(recent: readonly LoggedRequest[]): Html {
  const rows = recent.map((request) => [
    html`${new Date(request.time).toISOString().slice(11, 23)}`,
    html`<code>${request.method} ${redact(request.target)}</code>`,
    html`${request.operation ?? "–"}`,
    html`${statusBadge(request.status)} ${[request.code ?? "", ...request.faults].filter(Boolean).join(" ")}`,
    html`${request.durationMs.toFixed(1)} ms`,
  ]);
  const columns = ["Time", "Request", "Operation", "Status", "Took"];
  return html`<section aria-labelledby="last-requests"><h2 id="last-requests">Last requests</h2>
<div class="row"><label>Contains<input id="request-filter" type="search"></label><label>Status<select id="status-filter"><option value="">all</option><option value="good">success</option><option value="warn">4xx</option><option value="bad">5xx and broken</option></select></label></div>
<p id="no-match" class="muted" hidden>No request matches.</p>
${live("request-list", table("Last requests", columns, rows))}</section>`;
}

function statusBadge(status: number): Html {
  if (status === 0) return badge("broken", "bad");
  return badge(String(status), status < 400 ? "good" : status < 500 ? "warn" : "bad");
}
