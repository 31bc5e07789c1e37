import { repositoryRoot } from "repo/lib/paths";
import { runCommand } from "repo/lib/user-error";
import { finishUpdate } from "./finish-update.ts";
import { prepareInProcess } from "./prepare-in-process.ts";
import { readArguments, usage } from "./read-arguments.ts";

await runCommand(async () => {
  const { help, ...options } = readArguments();
  if (help) {
    console.log(usage);
    return 0;
  }
  const { exitCode, prepared } = await prepareInProcess({ root: repositoryRoot, ...options });
  if (prepared) finishUpdate({ root: repositoryRoot, ...options }, prepared);
  return exitCode;
});
