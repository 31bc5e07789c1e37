/**
 * Refuses versions of Node that lack what this package uses.
 *
 * @throws Error naming the version that is needed.
 */
export function requireNode(version: string = process.versions.node): void {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`@clerk-platform/node needs Node 20.19 or newer, and this is Node ${version}`);
}
