import { LogOut } from "lucide-react";
import { Avatar } from "../ui/avatar.tsx";
import { type Session, useChangeSession } from "./use-session.ts";

export function SessionMenu({ session }: { session: Session }) {
  const change = useChangeSession();
  return (
    <div className="person">
      <Avatar name={session.name} shape="round" />
      <div>
        <strong>{session.name}</strong>
        <br />
        <span className="soft">{session.role}</span>
      </div>
      <button
        type="button"
        className="button quiet icon"
        aria-label="Sign out"
        onClick={() => change.mutate(null)}
      >
        <LogOut size={16} aria-hidden />
      </button>
    </div>
  );
}
