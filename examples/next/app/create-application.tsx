"use client";

import { useCreateApplication } from "@clerk-platform/react-query";
import type { FormEvent } from "react";

/** Creates an application; the list above is fresh when that is done. */
export function CreateApplication() {
  const create = useCreateApplication();
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const name = new FormData(event.currentTarget).get("name");
    create.mutate({ body: { name: String(name) } });
    event.currentTarget.reset();
  }
  return (
    <form onSubmit={submit}>
      <input name="name" aria-label="Name" placeholder="Name" required />
      <button type="submit" disabled={create.isPending}>
        New application
      </button>
      {create.error && <p role="alert">{create.error.message}</p>}
    </form>
  );
}
