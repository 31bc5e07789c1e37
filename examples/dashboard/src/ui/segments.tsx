import { Link } from "wouter";

/** Links to a few views of the same thing, with the current one marked. */
export function Segments({
  label,
  current,
  options,
}: {
  label: string;
  current: string;
  options: readonly { value: string; text: string; to: string }[];
}) {
  return (
    <nav className="segments" aria-label={label}>
      {options.map(({ value, text, to }) => (
        <Link key={value} href={to} aria-current={value === current ? "page" : undefined}>
          {text}
        </Link>
      ))}
    </nav>
  );
}
