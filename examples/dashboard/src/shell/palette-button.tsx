import { Search } from "lucide-react";

const keys = /Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘K" : "Ctrl K";

export const PaletteButton = ({ onOpen }: { onOpen: () => void }) => (
  <button
    type="button"
    className="button palette-button"
    aria-keyshortcuts="Control+K Meta+K"
    onClick={onOpen}
  >
    <Search size={15} aria-hidden />
    Go to
    <kbd aria-hidden>{keys}</kbd>
  </button>
);
