import type { ReactNode } from "react";
import { SessionMenu } from "../session/session-menu.tsx";
import type { Session } from "../session/use-session.ts";
import { Navigation } from "./navigation.tsx";

/** What surrounds every page. */
export function Shell({ session, children }: { session: Session; children: ReactNode }) {
  return (
    <div className="shell">
      <button
        type="button"
        className="button primary skip"
        onClick={() => document.querySelector<HTMLElement>("h1")?.focus()}
      >
        Skip to content
      </button>
      <header className="sidebar">
        <a className="brand" href="#/">
          <img src="/icon.svg" alt="" />
          Platform
        </a>
        <Navigation />
        <SessionMenu session={session} />
      </header>
      <main className="main">{children}</main>
    </div>
  );
}
