import { useEffect, useEffectEvent, useRef } from "react";

/** Loads the next page when it comes into view, and for keyboards when pressed. */
export function LoadMore({ loading, onLoad }: { loading: boolean; onLoad: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const load = useEffectEvent(() => {
    if (!loading) onLoad();
  });
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && load(), {
      rootMargin: "120px",
    });
    observer.observe(button.current!);
    return () => observer.disconnect();
  }, []);
  return (
    <div className="row" style={{ justifyContent: "center" }}>
      <button type="button" className="button" ref={button} aria-disabled={loading} onClick={load}>
        {loading ? "Loading more…" : "Load more"}
      </button>
    </div>
  );
}
