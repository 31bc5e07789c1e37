import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { ErrorNotice } from "../errors/error-notice.tsx";

/** Keeps a page that breaks from taking the others along. */
export function PageFailure({ place, children }: { place: string; children: ReactNode }) {
  const { reset } = useQueryErrorResetBoundary();
  return (
    <ErrorBoundary
      resetKeys={[place]}
      onReset={reset}
      fallbackRender={({ error, resetErrorBoundary }) => (
        <ErrorNotice error={error} onRetry={resetErrorBoundary} />
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
