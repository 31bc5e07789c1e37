import { Copy } from "lucide-react";
import { useToast } from "./use-toast.ts";

/** Shows a value and copies it. */
export function CopyButton({ what, value }: { what: string; value: string }) {
  const copy = useCopy();
  return (
    <button
      type="button"
      className="copy small"
      title={value}
      aria-label={`Copy ${what}: ${value}`}
      onClick={() => copy(what, value)}
    >
      <code>{value}</code>
      <Copy size={13} aria-hidden />
    </button>
  );
}

/** Copies a text and says so. Browsers may refuse, for one on a page without HTTPS. */
export function useCopy(): (what: string, text: string) => Promise<void> {
  const toast = useToast();
  return async (what, text) => {
    try {
      await navigator.clipboard.writeText(text);
      toast({ message: `Copied ${what}.` });
    } catch {
      toast({ message: `The browser did not allow copying ${what}. Select the text instead.`, failed: true });
    }
  };
}
