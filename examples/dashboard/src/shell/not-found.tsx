import type { ReactNode } from "react";
import { Link } from "wouter";
import { Empty } from "../ui/empty.tsx";
import { PageTitle } from "./page-title.tsx";

const allApplications = (
  <Link href="/" className="button">
    All applications
  </Link>
);

/** A page for an address that leads nowhere, with a way back. */
export const NotFound = ({
  what,
  text,
  wayBack = allApplications,
}: {
  what: string;
  text: string;
  wayBack?: ReactNode;
}) => (
  <Empty title={<PageTitle>{`This ${what} does not exist`}</PageTitle>}>
    <p>{text}</p>
    {wayBack}
  </Empty>
);
