import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installBinaries } from "conformance/runtimes/install-binaries";
import { writeReport } from "conformance/write-report";
import { ExecaError } from "execa";
import colors from "picocolors";
import { runCommand, UserError } from "../lib/user-error.ts";
import { commonjsConsumer } from "./consumers/commonjs.ts";
import { reactConsumer } from "./consumers/react.ts";
import { readmeConsumer } from "./consumers/readme.ts";
import { registryConsumer } from "./consumers/registry.ts";
import { tarballsConsumer } from "./consumers/tarballs.ts";
import { typesConsumer } from "./consumers/types.ts";
import { workerConsumer } from "./consumers/worker.ts";
import { prepareCopy, publishRelease, publishSnapshot } from "./publish.ts";
import { type LocalRegistry, startRegistry } from "./registry.ts";
import type { Consumer, Rehearsal } from "./rehearsal.ts";
import { installTools } from "./tools.ts";
import { makeWorkingCopy } from "./working-copy.ts";

/** Consumers by name. Rows run in parallel; the consumers in a row run in sequence. */
const consumers: Readonly<Record<string, Consumer>> = {
  registry: registryConsumer,
  readme: readmeConsumer,
  tarballs: tarballsConsumer,
  types: typesConsumer,
  worker: workerConsumer,
  react: reactConsumer,
  commonjs: commonjsConsumer,
};

/**
 * Rehearses a release: versions, packs and publishes a copy of the repository to a local registry, and uses the
 * packages from there in empty projects. `node scripts/repo/src/rehearsal/index.ts types worker` runs two of the consumers.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { report: { type: "string" } },
});

await runCommand(async () => {
  await Promise.all([installTools(), installBinaries()]);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "clerk-platform-rehearsal-")));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
  const counts = { passed: 0, failed: 0 };
  let registry: LocalRegistry | undefined;
  try {
    registry = await startRegistry(join(folder, "registry"));
    const rehearsal = await publishCopy(folder, registry, counts);
    const wanted = Object.keys(consumers).filter(
      (name) => positionals.length === 0 || positionals.includes(name),
    );
    await Promise.all(
      wanted.map((name) => rehearsal.check(`${name}: to its end`, () => consumers[name]!(rehearsal))),
    );
  } catch (error) {
    throw new UserError(`The rehearsal stops: ${describe(error)}`);
  } finally {
    await registry?.close();
    remove();
  }
  if (values.report) writeReport(values.report, counts.passed, counts.failed);
  return counts.failed > 0 ? 1 : 0;
});

async function publishCopy(
  folder: string,
  registry: LocalRegistry,
  counts: { passed: number; failed: number },
): Promise<Rehearsal> {
  const cwd = join(folder, "copy");
  await makeWorkingCopy(cwd);
  const copy = prepareCopy(folder, { cwd }, registry);
  const published = await publishRelease(copy);
  const snapshots = await publishSnapshot(copy);
  for (const { name, version } of published) console.log(`${name} ${version} is published`);
  return { folder, packed: copy.packed, registry, published, snapshots, check };

  async function check(name: string, run: () => Promise<void>): Promise<void> {
    const start = performance.now();
    try {
      await run();
      counts.passed++;
      console.log(`${colors.green("✓")} ${name} ${((performance.now() - start) / 1000).toFixed(1)} s`);
    } catch (error) {
      counts.failed++;
      console.log(`${colors.red("✗")} ${name}\n${describe(error)}`);
    }
  }
}

function describe(error: unknown): string {
  if (error instanceof UserError) return error.message;
  if (error instanceof ExecaError) return `${error.shortMessage}\n${error.all ?? ""}`;
  return String((error as Error).stack ?? error);
}
