import { Link } from "wouter";

const tabs = [
  ["instances", "Instances"],
  ["domains", "Domains"],
  ["users", "Users"],
  ["config", "Configuration"],
  ["transfer", "Transfer"],
] as const;

export const ApplicationTabs = ({ applicationID, current }: { applicationID: string; current: string }) => (
  <nav className="tabs" aria-label="Application">
    {tabs.map(([tab, text]) => (
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
