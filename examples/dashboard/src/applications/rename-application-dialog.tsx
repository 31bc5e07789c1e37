import type { Application } from "@clerk-platform/core";
import { useUpdateApplication } from "@clerk-platform/react-query";
import { useState } from "react";
import { ErrorNotice } from "../errors/error-notice.tsx";
import { fieldErrors } from "../errors/field-errors.ts";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useToast } from "../ui/use-toast.ts";

export function RenameApplicationDialog({
  application: { application_id: applicationID, name },
  onClose,
}: {
  application: Application;
  onClose: () => void;
}) {
  const toast = useToast();
  const [unnamed, setUnnamed] = useState(false);
  const rename = useUpdateApplication({
    onSuccess: (renamed) => {
      toast({ message: `Renamed to ${renamed.name}.` });
      onClose();
    },
  });
  const wrong = fieldErrors(rename.error);
  const send = (fields: FormData) => {
    const wanted = String(fields.get("name")).trim();
    setUnnamed(!wanted);
    if (wanted) rename.mutate({ applicationID, body: { name: wanted } });
  };
  return (
    <Dialog title={`Rename ${name}`} onClose={onClose}>
      <Form submit="Rename" pending={rename.isPending} onSubmit={send} onCancel={onClose}>
        <TextField
          name="name"
          label="Name"
          defaultValue={name}
          autoComplete="off"
          required
          wrong={unnamed ? "Give it a name." : wrong.name}
        />
        <ErrorNotice error={wrong.name ? null : rename.error} />
      </Form>
    </Dialog>
  );
}
