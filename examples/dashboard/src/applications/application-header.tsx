import type { Application } from "@clerk-platform/core";
import { Pencil } from "lucide-react";
import { useState } from "react";
import { Breadcrumb } from "../shell/breadcrumb.tsx";
import { PageTitle } from "../shell/page-title.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { LogoUpload } from "./logo-upload.tsx";
import { RenameApplicationDialog } from "./rename-application-dialog.tsx";

export function ApplicationHeader({
  application,
  tab,
  item,
}: {
  application: Application;
  tab: { tab: string; text: string };
  /** What the page shows of the tab, if not all of it. */
  item: string | undefined;
}) {
  const [renaming, setRenaming] = useState(false);
  const { application_id: applicationID, name } = application;
  const href = `/applications/${applicationID}`;
  return (
    <>
      <Breadcrumb
        crumbs={[
          { text: "Applications", href: "/" },
          { text: name, href },
          { text: tab.text, href: `${href}/${tab.tab}` },
          ...(item ? [{ text: item, href: `${href}/${tab.tab}/${item}` }] : []),
        ]}
      />
      <div className="page-header">
        <div className="who">
          <LogoUpload application={application} />
          <div>
            <PageTitle document={tab.tab === "overview" ? name : `${tab.text} · ${name}`}>{name}</PageTitle>
            <CopyButton what="the application's id" value={applicationID} />
          </div>
        </div>
        <button type="button" className="button" onClick={() => setRenaming(true)}>
          <Pencil size={15} aria-hidden />
          Rename
        </button>
        {renaming && <RenameApplicationDialog application={application} onClose={() => setRenaming(false)} />}
      </div>
    </>
  );
}
