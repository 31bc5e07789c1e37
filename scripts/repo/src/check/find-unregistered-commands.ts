/**
 * Finds the name of a command after `npx` and the like. A command of our packages is not the name of a package: where ours
 * is not installed, npx would run what somebody else published under it.
 *
 * @param commands - the commands of each package, by the name of the package.
 */
export function findUnregisteredCommands(
  path: string,
  text: string,
  commands: ReadonlyMap<string, readonly string[]>,
): string[] {
  return [...commands].flatMap(([name, own]) =>
    own.flatMap((command) => {
      const use = new RegExp(
        `\\b(?:npx|bunx|npm exec|(?:pnpm|yarn) dlx)(?: +-[\\w-]+(?:=\\S+)?)* +${command}(?![\\w/-])`,
        "g",
      );
      return [...text.matchAll(use)].map(({ 0: found, index }) => {
        const line = text.slice(0, index).split("\n").length;
        return `${path}:${line}  "${found}" may run a package of somebody else: say "npx ${name}"`;
      });
    }),
  );
}
