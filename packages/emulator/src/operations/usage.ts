import { invalidParameter } from "../errors/parameter-failure.ts";
import { isoDate } from "../state/iso-date.ts";
import { findApplicationInstance } from "./find-application.ts";
import type { Handler } from "./operation-context.ts";

const day = 86_400_000;
/** Users a month that cost nothing. */
const freeUsers = 10_000;
const freeOrganizations = 100;

export const getInstanceUsage: Handler<"getInstanceUsage"> = (context) => {
  const { application, instance } = findApplicationInstance(context);
  const { start, end } = readPeriod(context.query, context.now);
  let active = 0;
  let phones = 0;
  for (const user of instance.users.values()) {
    // Activity is known to the day.
    if (user.lastActiveAt === null || user.lastActiveAt < start || user.lastActiveAt >= end) continue;
    active++;
    phones += user.phones.length;
  }
  const set = instance.usage ?? {};
  active = set.mau ?? active;
  phones = set.sms_messages ?? phones;
  const none = { total_usage: 0 };
  const domains = context.store
    .domainsOf(application.id)
    .filter((domain) => domain.instanceId === instance.id && !domain.development);
  return {
    application_id: application.id,
    instance_id: instance.id,
    period_start: isoDate(start),
    period_end: isoDate(end),
    mau: { total_usage: active, total_billable_usage: Math.max(0, active - freeUsers) },
    mao: { total_usage: set.mao ?? 0, total_billable_usage: Math.max(0, (set.mao ?? 0) - freeOrganizations) },
    custom_domains: { total_usage: domains.length },
    sms_messages: {
      total_usage: phones,
      tier_a: { total_usage: phones },
      tier_b: none,
      tier_c: none,
      tier_d: none,
      tier_e: none,
      tier_f: none,
    },
    enterprise_connections: { total_usage: set.enterprise_connections ?? 0 },
  };
};

/** The billing cycle is the calendar month in UTC. `end` of the query is inclusive, the end in the response exclusive. */
function readPeriod(
  { start, end }: { readonly start?: string; readonly end?: string },
  now: number,
): { start: number; end: number } {
  if (start === undefined && end === undefined) {
    const date = new Date(now);
    const month = (offset: number): number => Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + offset, 1);
    return { start: month(0), end: month(1) };
  }
  if (start === undefined || end === undefined) {
    throw invalidParameter(
      start === undefined ? "start" : "end",
      "start and end must be given together.",
      "form_conditional_param_missing",
    );
  }
  const period = { start: Date.parse(`${start}T00:00:00Z`), end: Date.parse(`${end}T00:00:00Z`) + day };
  if (!(period.start < period.end)) throw invalidParameter("end", "end must not lie before start.");
  return period;
}
