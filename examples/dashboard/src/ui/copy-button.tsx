import { Copy } from "lucide-react";
import { useAnnounce } from "./announcer.tsx";

/** Shows an identifier and copies it. */
export function CopyButton({ what, value }: { what: string; value: string }) {
  const announce = useAnnounce();
  return (
    <button
      type="button"
      className="copy small"
      title={value}
      aria-label={`Copy ${what}: ${value}`}
      onClick={async () => {
        await navigator.clipboard.writeText(value);
        announce(`Copied ${what}.`);
      }}
    >
      <code>{value}</code>
      <Copy size={13} aria-hidden />
    </button>
  );
}
