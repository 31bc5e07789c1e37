import type { Application } from "@clerk-platform/core";
import { Link } from "wouter";
import { ConfigTab } from "../config/config-tab.tsx";
import { DomainsTab } from "../domains/domains-tab.tsx";
import { OverviewTab } from "../overview/overview-tab.tsx";
import { NotFound } from "../shell/not-found.tsx";
import { TransferTab } from "../transfers/transfer-tab.tsx";
import { UserPage } from "../users/user-page.tsx";
import { UsersTab } from "../users/users-tab.tsx";
import { ApplicationHeader } from "./application-header.tsx";
import { ApplicationTabs, applicationTabs } from "./application-tabs.tsx";

/** An application with the tab that the address names. */
export function ApplicationView({
  application,
  place: [tabName, environment, item],
}: {
  application: Application;
  place: readonly string[];
}) {
  const { application_id: applicationID, name } = application;
  const environments = application.instances.map(({ environment_type }) => environment_type);
  const tab = applicationTabs.find(({ tab }) => tab === (tabName || "overview"));
  const known = !environment || environments.some((one) => one === environment);
  if (!tab || !known) {
    return (
      <NotFound
        what={tab ? "environment" : "page"}
        text={`${name} has no ${tab ? `${environment} instance` : `page “${tabName}”`}.`}
        wayBack={
          <Link href={`/applications/${applicationID}`} className="button">
            {name}
          </Link>
        }
      />
    );
  }
  const instance = { applicationID, environments, envOrInsID: environment || environments.at(-1)! };
  return (
    <>
      <ApplicationHeader
        application={application}
        tab={tab}
        item={tab.tab === "users" && item ? "User" : undefined}
      />
      <ApplicationTabs applicationID={applicationID} current={tab.tab} />
      {tab.tab === "overview" && <OverviewTab application={application} />}
      {tab.tab === "domains" && <DomainsTab application={application} />}
      {tab.tab === "users" && item && <UserPage key={item} {...instance} userID={item} />}
      {tab.tab === "users" && !item && <UsersTab key={instance.envOrInsID} {...instance} />}
      {tab.tab === "config" && <ConfigTab {...instance} configKey={item} />}
      {tab.tab === "transfer" && <TransferTab application={application} />}
    </>
  );
}
