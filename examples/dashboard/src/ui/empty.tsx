import type { ReactNode } from "react";

/** Shown in place of content that does not exist, with what to do about it. */
export function Empty({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div className="empty">
      {typeof title === "string" ? <h2>{title}</h2> : title}
      {children}
    </div>
  );
}
