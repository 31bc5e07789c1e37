import { useEffect, useEffectEvent, useRef } from "react";

/** Loads the next page when it comes into view, and when it is pressed. */
export function LoadMore({
  loading,
  automatic = true,
  onLoad,
}: {
  loading: boolean;
  /** `false` loads only when pressed, for one after a failure. */
  automatic?: boolean;
  onLoad: () => void;
}) {
  const button = useRef<HTMLButtonElement>(null);
  const load = useEffectEvent(() => {
    if (!loading) onLoad();
  });
  useEffect(() => {
    if (loading || !automatic) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && load(), {
      rootMargin: "120px",
    });
    observer.observe(button.current!);
    return () => observer.disconnect();
  }, [loading, automatic]);
  return (
    <div className="row center">
      <button type="button" className="button" ref={button} aria-disabled={loading} onClick={load}>
        {loading ? "Loading more…" : "Load more"}
      </button>
    </div>
  );
}
