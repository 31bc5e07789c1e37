import type { Application } from "@clerk-platform/core";
import { useDeleteApplication } from "@clerk-platform/react-query";
import { useState } from "react";
import { useLocation } from "wouter";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useToast } from "../ui/use-toast.ts";

export function DeleteApplicationDialog({
  application: { application_id: applicationID, name },
  onClose,
}: {
  application: Application;
  onClose: () => void;
}) {
  const [, navigate] = useLocation();
  const toast = useToast();
  const [unconfirmed, setUnconfirmed] = useState(false);
  const remove = useDeleteApplication({
    // Leaves first: what this page shows is read again next, and would be missing.
    invalidate: () => {
      navigate("/");
      return true;
    },
    onSuccess: () => toast({ message: `Deleted ${name}.` }),
  });
  const confirm = (fields: FormData) => {
    const same = fields.get("name") === name;
    setUnconfirmed(!same);
    if (same) remove.mutate({ applicationID });
  };
  return (
    <ConfirmDialog
      title={`Delete ${name}?`}
      confirm="Delete application"
      pending={remove.isPending}
      error={remove.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>Its instances, users and domains are deleted, too. This cannot be undone.</p>
      <TextField
        name="name"
        label={`Type ${name} to confirm`}
        autoComplete="off"
        wrong={unconfirmed ? "This is not the name of the application." : undefined}
      />
    </ConfirmDialog>
  );
}
