import { publishableKey } from "../applications/present-application.ts";
import type { ApplicationRecord } from "../state/application-record.ts";
import type { InstanceRecord } from "../state/instance-record.ts";
import type { Store } from "../state/store.ts";
import { badge, count, type Html, html, live, table } from "./html.ts";
import { domainSection, transferSection } from "./render-overview.ts";

const mostUsers = 50;

/** One application: its instances, users, domains and transfers. */
export function renderApplication(
  store: Store,
  application: ApplicationRecord,
  { now, query }: { now: number; query: string },
): Html {
  const domains = store.domainsOf(application.id).filter(({ development }) => !development);
  const transfers = [...store.transfers.values()].filter(
    ({ applicationId }) => applicationId === application.id,
  );
  return html`<p><a href="/">All applications</a></p>
${live("application-name", html`<h2>${application.name} <code class="muted">${application.id}</code></h2>`)}
${search(application, query)}
${application.instances.map((instance) => instanceSection(application, instance, query))}
${[domainSection(store, domains, now), transferSection(store, transfers, now)]}`;
}

function search({ id }: ApplicationRecord, query: string): Html {
  return html`<form method="get" action="/" role="search"><input type="hidden" name="application" value="${id}"><label>Search users<input type="search" name="query" value="${query}"></label><button type="submit">Search</button></form>`;
}

function instanceSection(application: ApplicationRecord, instance: InstanceRecord, query: string): Html {
  const { environment, id, users, config, jwtTemplates, redirectUrls } = instance;
  const order = { field: "created_at", descending: true } as const;
  const page = query === "" ? users.page(order, 0, mostUsers) : users.search(query, order, 0, mostUsers);
  const rows = page.users.map((user) => [
    html`${[user.firstName, user.lastName].filter(Boolean).join(" ") || user.username || "–"}`,
    html`${user.emails[0]?.address ?? "–"}`,
    html`<code>${user.id}</code>`,
    html`${[
      ...(user.banned ? [badge("banned", "bad")] : []),
      ...(user.locked ? [badge("locked", "warn")] : []),
      ...(user.banned || user.locked ? [] : [badge("active", "good")]),
    ]}`,
  ]);
  const shown = page.total > rows.length ? ` The newest ${rows.length} are shown.` : "";
  const columns = ["Name", "Email", "Id", "State"];
  const key = publishableKey(instance);
  const facts = html`<p><code>${id}</code> · ${count(jwtTemplates.size, "JWT template")} · ${count(redirectUrls.size, "redirect URL")} · ${count(Object.keys(config).length, "configuration key")}</p>${key === undefined ? html`<p class="muted">No domain yet, so no publishable key.</p>` : html`<p><code>${key}</code> <button type="button" id="copy-${id}" data-copy="${key}" aria-label="Copy publishable key of ${environment}">Copy</button></p>`}<p class="muted">${count(page.total, "user")}${query === "" ? "" : " found"}.${shown}</p>`;
  return html`<section aria-labelledby="instance-${id}"><h2 id="instance-${id}">${environment}</h2>
${live(`facts-${id}`, html`${facts}${table(`Users of ${environment}`, columns, rows)}`)}
<form data-form="user" data-application="${application.id}" data-environment="${id}" aria-label="Add a user to ${environment}"><label>Email<input name="email" type="email" required></label><label>First name<input name="first_name"></label><label class="check"><input type="checkbox" name="banned">banned</label><button type="submit">Add user</button></form></section>`;
}
