import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";

const Announce = createContext<(message: string) => void>(() => {});

/** Says something to everybody: shown for some seconds, and read out by screen readers. */
export const useAnnounce = (): ((message: string) => void) => useContext(Announce);

const shownFor = 5000;

export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ message: "", number: 0 });
  const announce = useCallback(
    (message: string) => setSaid(({ number }) => ({ message, number: number + 1 })),
    [],
  );
  useEffect(() => {
    if (!said.message) return;
    const timer = setTimeout(() => announce(""), shownFor);
    return () => clearTimeout(timer);
  }, [said, announce]);
  return (
    <Announce value={announce}>
      {children}
      <div className="toast" role="status">
        {said.message && <p key={said.number}>{said.message}</p>}
      </div>
    </Announce>
  );
}
