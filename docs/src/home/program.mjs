import { createPlatformClient, isOutcomeUnknownError } from "@clerk-platform/core";
import { createEmulator } from "@clerk-platform/emulator";

const { token, baseUrl, fetch, injectFault } = createEmulator();
const clerk = createPlatformClient({ token, baseUrl, fetch });

// An outage: the read is sent again.
injectFault({ kind: "error", status: 503, times: 2 });
console.log((await clerk.listApplications()).length, "applications");

// The connection breaks after the write was carried out: it is not sent again.
injectFault({ kind: "reset-after-commit" });
try {
  await clerk.createApplication({ body: { name: "Acme" } });
} catch (error) {
  if (!isOutcomeUnknownError(error)) throw error;
  console.log(error.name, error.check);
}
for await (const app of clerk.listApplications()) console.log(app.name);
