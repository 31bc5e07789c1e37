import { createPlatformClient } from "@clerk-platform/core";
import { createEmulator } from "@clerk-platform/emulator";

const { token, baseUrl, fetch, injectFault } = createEmulator();
const clerk = createPlatformClient({ token, baseUrl, fetch });

// Two 503 responses: the client retries the read.
injectFault({ kind: "error", status: 503, times: 2 });
const { length } = await clerk.listApplications();
console.log(length, "applications");

// The connection breaks after a write.
// The client does not send it again.
injectFault({ kind: "reset-after-commit" });
try {
  await clerk.createApplication({ body: { name: "Acme" } });
} catch (error) {
  console.log(error.name, error.check);
}
for await (const { name } of clerk.listApplications()) {
  console.log(name);
}
