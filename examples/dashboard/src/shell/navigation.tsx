import { ArrowLeftRight, LayoutGrid } from "lucide-react";
import { Link, useLocation } from "wouter";

const places = [
  { to: "/", text: "Applications", Icon: LayoutGrid, holds: /^\/($|applications)/ },
  { to: "/transfers", text: "Transfers", Icon: ArrowLeftRight, holds: /^\/transfers/ },
];

export function Navigation() {
  const [location] = useLocation();
  return (
    <nav className="navigation" aria-label="Main">
      {places.map(({ to, text, Icon, holds }) => (
        <Link key={to} href={to} aria-current={holds.test(location) ? "page" : undefined}>
          <Icon size={17} aria-hidden />
          {text}
        </Link>
      ))}
    </nav>
  );
}
