import { LogOut } from "lucide-react";
import { Avatar } from "../ui/avatar.tsx";
import { labelOf } from "../ui/label-of.ts";
import { useToast } from "../ui/use-toast.ts";
import { type Session, useChangeSession } from "./use-session.ts";

export function SessionMenu({ session }: { session: Session }) {
  const toast = useToast();
  const change = useChangeSession({
    onError: (error) => toast({ message: `You are still signed in. ${error.message}`, failed: true }),
  });
  return (
    <div className="person">
      <Avatar name={session.name} shape="round" />
      <div>
        <strong>{session.name}</strong>
        <br />
        <span className="soft">{labelOf(session.role)}</span>
      </div>
      <button
        type="button"
        className="button quiet icon"
        aria-label="Sign out"
        aria-disabled={change.isPending}
        onClick={() => !change.isPending && change.mutate(null)}
      >
        <LogOut size={16} aria-hidden />
      </button>
    </div>
  );
}
