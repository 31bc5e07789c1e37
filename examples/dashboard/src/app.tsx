import { Route, Switch, useLocation } from "wouter";
import { ApplicationPage } from "./applications/application-page.tsx";
import { ApplicationsPage } from "./applications/applications-page.tsx";
import { ErrorNotice } from "./errors/error-notice.tsx";
import { SignIn } from "./session/sign-in.tsx";
import { useSession } from "./session/use-session.ts";
import { NotFound } from "./shell/not-found.tsx";
import { PageFailure } from "./shell/page-failure.tsx";
import { Shell } from "./shell/shell.tsx";
import { TransfersPage } from "./transfers/transfers-page.tsx";

export function App() {
  const session = useSession();
  const [location] = useLocation();
  if (session.isPending) return null;
  if (session.error) {
    return (
      <main className="sign-in">
        <ErrorNotice error={session.error} onRetry={() => session.refetch()} />
      </main>
    );
  }
  if (!session.data) return <SignIn />;
  return (
    <Shell session={session.data}>
      <PageFailure place={location}>
        <Switch>
          <Route path="/" component={ApplicationsPage} />
          <Route path="/applications/:applicationID/*?">
            {({ applicationID, "*": rest = "" }) => (
              <ApplicationPage key={applicationID} applicationID={applicationID} place={rest.split("/")} />
            )}
          </Route>
          <Route path="/transfers/:status?">{({ status }) => <TransfersPage status={status} />}</Route>
          <Route>
            <NotFound what="page" text={`There is no page at ${location}.`} />
          </Route>
        </Switch>
      </PageFailure>
    </Shell>
  );
}
