import "@fontsource-variable/inter";
import "./styles/index.css";
import { PlatformProvider } from "@clerk-platform/react-query";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { App } from "./app.tsx";
import { client } from "./platform/client.ts";
import { createQueryClient } from "./platform/query-client.ts";
import { Announcer } from "./ui/announcer.tsx";

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <PlatformProvider client={client}>
        <Router hook={useHashLocation}>
          <Announcer>
            <App />
          </Announcer>
        </Router>
      </PlatformProvider>
    </QueryClientProvider>
  </StrictMode>,
);
