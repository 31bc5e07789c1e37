import type { Application } from "@clerk-platform/core";
import { useUploadApplicationLogo } from "@clerk-platform/react-query";
import { ImageUp } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { ErrorNotice } from "../errors/error-notice.tsx";
import { Avatar } from "../ui/avatar.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { useToast } from "../ui/use-toast.ts";

/** Replaces the logo. The API does not return logos, so this shows only a logo that was chosen on this page. */
export function LogoUpload({
  application: { application_id: applicationID, name },
}: {
  application: Application;
}) {
  const chooser = useRef<HTMLInputElement>(null);
  const [preview, setPreview] = useState<string>();
  const toast = useToast();
  const upload = useUploadApplicationLogo({
    onSuccess: (_, { body }) => {
      const { file } = body as { file: File };
      setPreview(URL.createObjectURL(file));
      toast({ message: "The logo was replaced." });
    },
  });
  useEffect(() => {
    if (preview) return () => URL.revokeObjectURL(preview);
  }, [preview]);
  return (
    <>
      <button
        type="button"
        className="logo-upload"
        aria-label={`Upload a logo for ${name}`}
        aria-busy={upload.isPending}
        onClick={() => !upload.isPending && chooser.current?.click()}
      >
        <Avatar name={name} image={preview} shape="large" />
        <span className="edit">
          <ImageUp size={13} aria-hidden />
        </span>
      </button>
      <input
        ref={chooser}
        type="file"
        accept="image/*"
        hidden
        aria-label="Logo file"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) upload.mutate({ applicationID, body: { file } });
          target.value = "";
        }}
      />
      {upload.error && (
        <Dialog title="The logo was not uploaded" onClose={() => upload.reset()}>
          <ErrorNotice error={upload.error} />
          <div className="actions">
            <button type="button" className="button" onClick={() => upload.reset()}>
              Close
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
