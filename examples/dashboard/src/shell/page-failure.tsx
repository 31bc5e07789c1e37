import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { ErrorNotice } from "../errors/error-notice.tsx";

/** Shows an error in place of a page that fails to render. The rest of the dashboard keeps working. */
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
