import { once } from "node:events";
import { runCommand } from "repo/lib/user-error";
import { prepareUpdate } from "./prepare-update.ts";
import type { UpdateOptions } from "./update-options.ts";

// When the command that started it is gone, nothing uses the result.
const endGroup = (): void => void process.kill(-process.pid, "SIGKILL");
process.once("disconnect", endGroup);
const [options] = (await once(process, "message")) as [UpdateOptions];
await runCommand(async () => {
  const prepared = await prepareUpdate(options);
  if (prepared) await new Promise<void>((sent) => process.send!(prepared, () => sent()));
});
process.off("disconnect", endGroup);
process.disconnect();
