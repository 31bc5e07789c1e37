import { ArrowLeftRight, LayoutGrid } from "lucide-react";
import { Link, useLocation } from "wouter";

const pages = [
  { href: "/", text: "Applications", Icon: LayoutGrid, contains: /^\/($|applications)/ },
  { href: "/transfers", text: "Transfers", Icon: ArrowLeftRight, contains: /^\/transfers/ },
];

export function Navigation() {
  const [location] = useLocation();
  return (
    <nav className="navigation" aria-label="Main">
      {pages.map(({ href, text, Icon, contains }) => (
        <Link key={href} href={href} aria-current={contains.test(location) ? "page" : undefined}>
          <Icon size={17} aria-hidden />
          {text}
        </Link>
      ))}
    </nav>
  );
}
