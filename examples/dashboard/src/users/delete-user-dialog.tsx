import type { User } from "@clerk-platform/core";
import { useDeleteUser } from "@clerk-platform/react-query";
import { useLocation } from "wouter";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { useToast } from "../ui/use-toast.ts";
import { type InstancePlace, usersAddress } from "./instance-place.ts";
import { userName } from "./user-name.ts";

export function DeleteUserDialog({
  user,
  onClose,
  applicationID,
  envOrInsID,
}: InstancePlace & { user: User; onClose: () => void }) {
  const [, navigate] = useLocation();
  const toast = useToast();
  const name = userName(user);
  const remove = useDeleteUser({
    // Leaves first: what this page shows is read again next, and would be missing.
    invalidate: () => {
      navigate(usersAddress({ applicationID, envOrInsID }));
      return true;
    },
    onSuccess: () => toast({ message: `Deleted ${name}.` }),
  });
  return (
    <ConfirmDialog
      title={`Delete ${name}?`}
      confirm="Delete user"
      pending={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate({ applicationID, envOrInsID, userID: user.id })}
      onClose={onClose}
    >
      <p>{`${name} is deleted from ${envOrInsID}. This cannot be undone.`}</p>
    </ConfirmDialog>
  );
}
