import { Window } from "happy-dom";

const window = new Window({ url: "https://app.example/" });

// Must run before React Query loads, which checks for a server only once.
Object.assign(globalThis, { window, document: window.document });
