import type { Application } from "@clerk-platform/core";
import type { ApplicationFacts } from "./use-application-facts.ts";

/** The orders of the list, by what the address calls them. */
export const applicationOrders = { name: "Name", newest: "Newest first", oldest: "Oldest first" } as const;

export type ApplicationOrder = keyof typeof applicationOrders;

export function sortApplications(
  applications: readonly Application[],
  facts: ReadonlyMap<string, ApplicationFacts>,
  order: ApplicationOrder,
): Application[] {
  const createdAt = ({ application_id }: Application) => facts.get(application_id)?.createdAt ?? "";
  return [...applications].sort((a, b) => {
    if (order === "name") return a.name.localeCompare(b.name);
    const age = createdAt(a).localeCompare(createdAt(b));
    return order === "oldest" ? age : -age;
  });
}
