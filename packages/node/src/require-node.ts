/**
 * Checks that this version of Node is supported.
 *
 * @throws Error naming the required and the current version.
 */
export function requireNode(version: string = process.versions.node): void {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`@clerk-platform/node requires Node 20.19 or newer; this is Node ${version}`);
}
