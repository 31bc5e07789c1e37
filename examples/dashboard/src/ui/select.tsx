import { ChevronDown } from "lucide-react";
import type { SelectHTMLAttributes } from "react";

/** The browser's own select, with an arrow that keeps its distance from the edge. */
export const Select = (props: SelectHTMLAttributes<HTMLSelectElement>) => (
  <span className="select">
    <select className="input" {...props} />
    <ChevronDown size={16} aria-hidden />
  </span>
);
