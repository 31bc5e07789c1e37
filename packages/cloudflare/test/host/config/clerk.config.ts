import { defineConfig, secret } from "@clerk-platform/config";

export default defineConfig({
  application: { all: true },
  instances: {
    production: {
      auth_password: { min_length: 12 },
      connection_oauth_google: { enabled: true, client_id: "id", client_secret: secret("GOOGLE_SECRET") },
    },
  },
});
