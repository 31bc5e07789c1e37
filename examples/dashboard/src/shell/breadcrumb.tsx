import { ChevronRight } from "lucide-react";
import { Link } from "wouter";

/** A step on the way to a page. The last one is the page itself, and no link. */
export interface Crumb {
  text: string;
  href: string;
}

export const Breadcrumb = ({ crumbs }: { crumbs: readonly Crumb[] }) => (
  <nav className="breadcrumb" aria-label="Breadcrumb">
    <ol>
      {crumbs.map(({ text, href }, index) => (
        <li key={href}>
          {index > 0 && <ChevronRight size={14} aria-hidden />}
          {index < crumbs.length - 1 ? (
            <Link href={href}>{text}</Link>
          ) : (
            <span aria-current="page">{text}</span>
          )}
        </li>
      ))}
    </ol>
  </nav>
);
