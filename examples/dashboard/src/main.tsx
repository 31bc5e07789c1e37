import "@fontsource-variable/inter";
import "./styles/index.css";
import { PlatformProvider } from "@clerk-platform/react-query";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { client } from "./platform/client.ts";
import { createQueryClient } from "./platform/query-client.ts";
import { Toaster } from "./ui/toaster.tsx";

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <PlatformProvider client={client}>
        <Toaster>
          <App />
        </Toaster>
      </PlatformProvider>
    </QueryClientProvider>
  </StrictMode>,
);
