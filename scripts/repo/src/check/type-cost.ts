import { describeOperation, type OperationName, operationTable } from "@clerk-platform/contract";
import ts from "typescript";
import { repositoryRoot } from "../lib/paths.ts";
import { runCommand, UserError } from "../lib/user-error.ts";

/** Checks the type instantiations of a file that calls every operation by name, with the built declarations. */
const limit = 500;

/** A user's program, written next to the package so that its name resolves. */
const consumer = `${repositoryRoot}packages/core/every-operation.ts`;

await runCommand(async () => {
  const names = Object.keys(operationTable) as OperationName[];
  const count = countInstantiations(consumer, consumerSource(names));
  const verdict = count > limit ? "TOO MANY" : "ok";
  console.log(`${verdict.padEnd(9)} ${count} of ${limit} instantiations  ${names.length} operations by name`);
  if (count <= limit) return 0;
  console.error(
    "\nFix: prefer explicit interfaces to inference, or raise the limit in scripts/repo/src/check/type-cost.ts.",
  );
  return 1;
});

/** One line for each operation, with its parameters and body. */
function consumerSource(names: readonly OperationName[]): string {
  const imports: string[] = [];
  const lines = names.map((name) => {
    const { path, body } = describeOperation(name);
    const fields = [...path.matchAll(/{(\w+)}/g)].map(([, parameter]) => `${parameter}: id`);
    if (body && body.kind !== "empty") {
      const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
      imports.push(type);
      fields.push(`body: given as ${type}["body"]`);
    }
    return `await clerk.${name}(${fields.length > 0 ? `{ ${fields.join(", ")} }` : ""});`;
  });
  return [
    `import { createPlatformClient, type ${imports.join(", type ")} } from "@clerk-platform/core";`,
    `const clerk = createPlatformClient({ token: "ak_1" });`,
    `const id = "id";`,
    `declare const given: unknown;`,
    ...lines,
  ].join("\n");
}

function countInstantiations(path: string, source: string): number {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.readFile = (name) => (name === path ? source : readFile(name));
  host.getSourceFile = (name, ...rest) =>
    name === path ? ts.createSourceFile(name, source, rest[0]) : getSourceFile(name, ...rest);
  const program = ts.createProgram([path], options, host);
  const [problem] = ts.getPreEmitDiagnostics(program);
  if (problem) {
    const text = ts.flattenDiagnosticMessageText(problem.messageText, "\n");
    throw new UserError(
      `A file that calls every operation does not compile: ${text}\nFix: pnpm build, then see what changed.`,
    );
  }
  // The number that `tsc --extendedDiagnostics` prints.
  return (program as ts.Program & { getInstantiationCount(): number }).getInstantiationCount();
}
