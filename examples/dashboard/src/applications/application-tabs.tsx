import { Link } from "wouter";

/** The tabs of an application, by what their addresses call them. */
export const applicationTabs = [
  { tab: "overview", text: "Overview" },
  { tab: "domains", text: "Domains" },
  { tab: "users", text: "Users" },
  { tab: "config", text: "Configuration" },
  { tab: "transfer", text: "Transfer" },
] as const;

export const ApplicationTabs = ({ applicationID, current }: { applicationID: string; current: string }) => (
  <nav className="tabs" aria-label="Application">
    {applicationTabs.map(({ tab, text }) => (
      <Link
        key={tab}
        href={`/applications/${applicationID}/${tab}`}
        aria-current={tab === current ? "page" : undefined}
      >
        {text}
      </Link>
    ))}
  </nav>
);
