import { createContext, useContext } from "react";

/** A short message about something that has happened. */
export interface Toast {
  message: string;
  /** Undoes the reported change. */
  undo?: () => void;
  /** Stays until it is dismissed. */
  failed?: boolean;
}

export const ToastContext = createContext<(toast: Toast) => void>(() => {});

/** Shows a message, and has screen readers read it out. It replaces the one before it. */
export const useToast = (): ((toast: Toast) => void) => useContext(ToastContext);
