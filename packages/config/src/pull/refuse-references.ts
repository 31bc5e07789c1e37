import { leavesOf } from "../compare/leaves.ts";
import { ConfigError } from "../config-error.ts";
import { isClear } from "../definition/clear.ts";
import { isSecret } from "../definition/secret.ts";

/**
 * Rejects values of the service that a definition would read as `secret()` or `clear()`: whoever can write them could
 * otherwise have a variable of the environment sent to the service.
 *
 * @throws ConfigError naming the path.
 */
export function refuseReferences(values: unknown, path: readonly string[]): void {
  for (const leaf of leavesOf(values, path)) {
    if (isSecret(leaf.value) || isClear(leaf.value))
      throw new ConfigError(
        `${leaf.path.join(".")} of the service looks like secret() or clear(): change it there`,
      );
  }
}
