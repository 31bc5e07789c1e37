import { Window } from "happy-dom";

const window = new Window({ url: "https://app.example/" });

// Before React Query is loaded, which asks once whether this is a server.
Object.assign(globalThis, { window, document: window.document });
