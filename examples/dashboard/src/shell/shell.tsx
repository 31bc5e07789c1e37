import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { SessionMenu } from "../session/session-menu.tsx";
import type { Session } from "../session/use-session.ts";
import { hasModifier, isTyping, useHotkey } from "../ui/use-hotkey.ts";
import { CommandPalette } from "./command-palette.tsx";
import { Navigation } from "./navigation.tsx";
import { PaletteButton } from "./palette-button.tsx";

/** The frame around every page, and the keys that work on all of them. */
export function Shell({ session, children }: { session: Session; children: ReactNode }) {
  const [searching, setSearching] = useState(false);
  const openPalette = () => setSearching(true);
  useHotkey((event) => event.key === "k" && hasModifier(event), openPalette);
  useHotkey(
    (event) => event.key === "/" && !hasModifier(event) && !isTyping(event),
    () => {
      const field = document.querySelector<HTMLElement>(".main input[type=search]");
      if (field) field.focus();
      else openPalette();
    },
  );
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
        <Link className="brand" href="/">
          <img src="/icon.svg" alt="" />
          Platform
        </Link>
        <PaletteButton onOpen={openPalette} />
        <Navigation />
        <SessionMenu session={session} />
      </header>
      <main className="main">{children}</main>
      {searching && <CommandPalette onClose={() => setSearching(false)} />}
    </div>
  );
}
