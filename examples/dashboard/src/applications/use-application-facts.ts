import { flattenPages, useInfiniteListDomains } from "@clerk-platform/react-query";
import { useEffect } from "react";

/** What the domains of a workspace reveal about an application, and the API's list of applications does not. */
export interface ApplicationFacts {
  createdAt: string;
  /** The primary domain of production. */
  domain?: { id: string; name: string };
}

/** Reads all domains of the workspace, and what they say about each application by its id. */
export function useApplicationFacts() {
  const { data, error, isFetching, hasNextPage, fetchNextPage, refetch } = useInfiniteListDomains({
    // Every application has a development domain, but not every one has a domain in production.
    include_development: "true",
    limit: 500,
  });
  useEffect(() => {
    if (hasNextPage && !isFetching && !error) void fetchNextPage();
  }, [hasNextPage, isFetching, error, fetchNextPage]);
  const facts = new Map<string, ApplicationFacts>();
  for (const { id, name, application, instance, is_satellite, is_provider_domain } of flattenPages(
    data ?? { pages: [] },
  )) {
    if (!application) continue;
    const known = facts.get(application.id) ?? { createdAt: application.created_at };
    const isPrimary = instance?.environment_type === "production" && !is_satellite && !is_provider_domain;
    facts.set(application.id, isPrimary ? { ...known, domain: { id, name } } : known);
  }
  return { facts, error, refetch };
}
