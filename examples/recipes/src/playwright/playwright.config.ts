import { defineConfig } from "@playwright/test";

const token = "ak_e2e";
const baseUrl = "http://127.0.0.1:8787";

export default defineConfig({
  use: { baseURL: "http://127.0.0.1:3000" },
  webServer: [
    {
      command: `npx @clerk-platform/emulator --port 8787 --token ${token}`,
      url: `${baseUrl}/__emulator/status`,
    },
    {
      command: "npm start",
      url: "http://127.0.0.1:3000",
      env: { CLERK_PLATFORM_API_KEY: token, CLERK_PLATFORM_API_URL: baseUrl },
    },
  ],
});
