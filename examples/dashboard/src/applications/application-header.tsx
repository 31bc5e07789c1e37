import type { Application } from "@clerk-platform/core";
import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { PageTitle } from "../shell/page-title.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { DeleteApplicationDialog } from "./delete-application-dialog.tsx";
import { LogoUpload } from "./logo-upload.tsx";
import { RenameApplicationDialog } from "./rename-application-dialog.tsx";

export function ApplicationHeader({ application }: { application: Application }) {
  const [open, setOpen] = useState<"rename" | "delete">();
  const close = () => setOpen(undefined);
  return (
    <div className="page-header">
      <div className="who">
        <LogoUpload application={application} />
        <div>
          <PageTitle>{application.name}</PageTitle>
          <CopyButton what="the application's id" value={application.application_id} />
        </div>
      </div>
      <div className="row">
        <button type="button" className="button" onClick={() => setOpen("rename")}>
          <Pencil size={15} aria-hidden />
          Rename
        </button>
        <button type="button" className="button" onClick={() => setOpen("delete")}>
          <Trash2 size={15} aria-hidden />
          Delete
        </button>
      </div>
      {open === "rename" && <RenameApplicationDialog application={application} onClose={close} />}
      {open === "delete" && <DeleteApplicationDialog application={application} onClose={close} />}
    </div>
  );
}
