import { useGetApplication } from "@clerk-platform/react-query";
import { ErrorNotice } from "../errors/error-notice.tsx";
import { isNotFound } from "../errors/is-not-found.ts";
import { NotFound } from "../shell/not-found.tsx";
import { PageTitle } from "../shell/page-title.tsx";
import { Loading } from "../ui/loading.tsx";
import { ApplicationView } from "./application-view.tsx";

/** `place` is the rest of the address: the tab, the environment, and a user or a key of the configuration. */
export function ApplicationPage({
  applicationID,
  place,
}: {
  applicationID: string;
  place: readonly string[];
}) {
  const { data: application, error, isPending, refetch } = useGetApplication({ applicationID });
  if (isPending) return <Loading what="the application" />;
  // Also when it was read before: it may have been deleted since.
  if (isNotFound(error)) {
    return (
      <NotFound
        what="application"
        text={`There is no application ${applicationID} in this workspace. It may have been deleted or transferred.`}
      />
    );
  }
  if (application) return <ApplicationView application={application} place={place} />;
  return (
    <div className="stack">
      <PageTitle>Application</PageTitle>
      <ErrorNotice error={error} onRetry={() => refetch()} />
    </div>
  );
}
