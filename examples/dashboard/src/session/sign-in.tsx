import { ErrorNotice } from "../errors/error-notice.tsx";
import { Avatar } from "../ui/avatar.tsx";
import { useChangeSession } from "./use-session.ts";

const people = [
  { id: "olga", name: "Olga Owner", may: "Can do everything in this dashboard" },
  { id: "sami", name: "Sami Support", may: "Can read, check DNS, ban and unban users" },
];

/** This demo has no passwords: you choose a person. */
export function SignIn() {
  const change = useChangeSession();
  return (
    <main className="sign-in">
      <title>Sign in · Platform dashboard</title>
      <div className="card">
        <img src="/icon.svg" alt="" width={40} height={40} />
        <div className="stack tight">
          <h1>Sign in as</h1>
          <p className="soft">Your session decides which requests the proxy forwards.</p>
        </div>
        <div className="stack">
          {people.map(({ id, name, may }) => (
            <button
              key={id}
              type="button"
              className="choice"
              aria-disabled={change.isPending}
              onClick={() => !change.isPending && change.mutate(id)}
            >
              <Avatar name={name} shape="round" />
              <span>
                <strong>{name}</strong>
                <br />
                <span className="soft small">{may}</span>
              </span>
            </button>
          ))}
        </div>
        <ErrorNotice error={change.error} />
      </div>
    </main>
  );
}
