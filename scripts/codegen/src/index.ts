import { parseArgs } from "node:util";
import { repositoryRoot } from "repo/lib/paths";
import { runCommand, UserError } from "repo/lib/user-error";
import { generate } from "./generate.ts";

const usage = `Usage: pnpm generate [--check]

Renders everything generated from openapi/clerk-platform.yaml and openapi/overlay.yaml.
  --check  write nothing; name stale and stray files and exit 1`;

await runCommand(async () => {
  const { check, help } = readArguments();
  if (!help) return generate({ root: repositoryRoot, check });
  console.log(usage);
  return 0;
});

function readArguments(): { check: boolean; help: boolean } {
  try {
    const { values } = parseArgs({
      options: { check: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
    });
    return values;
  } catch (error) {
    throw new UserError(`${(error as Error).message}\n\n${usage}`);
  }
}
