"use client";

import { isApiError } from "@clerk-platform/core";
import { useQueryErrorResetBoundary } from "@tanstack/react-query";

/** Shows what failed: errors of streamed queries arrive with their status and trace id. */
export default function ErrorPage({ error, reset }: { error: Error; reset: () => void }) {
  const boundary = useQueryErrorResetBoundary();
  return (
    <main>
      <h1>Something went wrong</h1>
      <p role="alert">
        {isApiError(error)
          ? `${error.status} ${error.code ?? ""}, trace ${error.traceId ?? "unknown"}`
          : error.message}
      </p>
      <button
        type="button"
        onClick={() => {
          boundary.reset();
          reset();
        }}
      >
        Try again
      </button>
    </main>
  );
}
