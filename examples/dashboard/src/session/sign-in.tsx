import { ErrorNotice } from "../errors/error-notice.tsx";
import { Avatar } from "../ui/avatar.tsx";
import { useChangeSession } from "./use-session.ts";

const people = [
  { id: "olga", name: "Olga Owner", may: "Everything this dashboard can do" },
  { id: "sami", name: "Sami Support", may: "Reads, checks DNS, bans and unbans users" },
];

/** A demo has no passwords: you choose whom to be. */
export function SignIn() {
  const change = useChangeSession();
  return (
    <main className="sign-in">
      <title>Sign in · Platform dashboard</title>
      <div className="card">
        <img src="/icon.svg" alt="" width={40} height={40} />
        <div className="stack tight">
          <h1>Who are you?</h1>
          <p className="soft">
            The session decides what the proxy lets through. The platform token stays on the server.
          </p>
        </div>
        <div className="stack">
          {people.map(({ id, name, may }) => (
            <button key={id} type="button" className="choice" onClick={() => change.mutate(id)}>
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
