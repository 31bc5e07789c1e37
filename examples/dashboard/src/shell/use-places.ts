import { useListApplications } from "@clerk-platform/react-query";
import { useLocation } from "wouter";
import { applicationTabs } from "../applications/application-tabs.tsx";

/** A page that one can go to. */
export interface Place {
  name: string;
  kind: string;
  href: string;
}

const pages: readonly Place[] = [
  { name: "Applications", kind: "Page", href: "/" },
  { name: "Transfers", kind: "Page", href: "/transfers" },
];

/** How many places a search shows. */
const most = 12;

/** The places whose names contain every word of a search: tabs of the open application, pages, applications. */
export function usePlaces(search: string): Place[] {
  const [location] = useLocation();
  const { data: applications = [] } = useListApplications();
  const open = applications.find(({ application_id }) => location.includes(`/${application_id}`));
  const tabs = applicationTabs.map(({ tab, text }) => ({
    name: text,
    kind: open?.name ?? "",
    href: `/applications/${open?.application_id}/${tab}`,
  }));
  const places = [
    ...(open ? tabs : []),
    ...pages,
    ...applications.map(({ application_id, name }) => ({
      name,
      kind: "Application",
      href: `/applications/${application_id}`,
    })),
  ];
  const words = search.toLowerCase().split(/\s+/);
  const matches = ({ name, kind }: Place) =>
    words.every((word) => `${name} ${kind}`.toLowerCase().includes(word));
  return places.filter(matches).slice(0, most);
}
