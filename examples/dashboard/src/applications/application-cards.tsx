import type { Application } from "@clerk-platform/core";
import { useState } from "react";
import { LoadMore } from "../ui/load-more.tsx";
import { ApplicationCard } from "./application-card.tsx";
import type { ApplicationFacts } from "./use-application-facts.ts";

/** How many cards are added at a time: a workspace may have thousands of applications. */
const step = 48;

export function ApplicationCards({
  applications,
  facts,
  transferring,
}: {
  applications: readonly Application[];
  facts: ReadonlyMap<string, ApplicationFacts>;
  /** The ids of applications with a pending transfer. */
  transferring: ReadonlySet<string>;
}) {
  const [shown, setShown] = useState(step);
  return (
    <>
      <ul className="cards" aria-label="Applications">
        {applications.slice(0, shown).map((application) => (
          <ApplicationCard
            key={application.application_id}
            application={application}
            facts={facts.get(application.application_id)}
            transferring={transferring.has(application.application_id)}
          />
        ))}
      </ul>
      {applications.length > shown && (
        <LoadMore loading={false} automatic={false} onLoad={() => setShown(shown + step)} />
      )}
    </>
  );
}
