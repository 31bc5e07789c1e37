"use client";

import {
  optimisticPatch,
  useSuspenseListApplications,
  useUpdateApplication,
} from "@clerk-platform/react-query";
import type { FormEvent } from "react";

/** Suspends until the server has streamed the list, in the browser's cache afterwards. */
export function ApplicationList() {
  const { data: applications } = useSuspenseListApplications();
  if (applications.length === 0) return <p className="muted">No applications yet.</p>;
  return (
    <ul className="cards">
      {applications.map(({ application_id, name, instances }) => (
        <li key={application_id}>
          <h2>{name}</h2>
          <p className="muted">{instances.map(({ environment_type }) => environment_type).join(", ")}</p>
          <Rename applicationID={application_id} />
        </li>
      ))}
    </ul>
  );
}

function Rename({ applicationID }: { applicationID: string }) {
  // Shown before the service has responded, and taken back if the service refuses.
  const update = useUpdateApplication({ optimistic: optimisticPatch(({ body }) => ({ name: body.name })) });
  function rename(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const name = new FormData(event.currentTarget).get("name");
    update.mutate({ applicationID, body: { name: String(name) || undefined } });
    event.currentTarget.reset();
  }
  return (
    <form onSubmit={rename}>
      <input name="name" aria-label="New name" placeholder="New name" required />
      <button type="submit">Rename</button>
      {update.error && <p role="alert">{update.error.message}</p>}
    </form>
  );
}
