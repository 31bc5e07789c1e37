import type { OperationName } from "@clerk-platform/contract";
import { operationTable } from "@clerk-platform/contract";
import { isApiError } from "@clerk-platform/core";
import { sampleInputs } from "@clerk-platform/test-support/sample-inputs";
import { ok } from "../assert.ts";
import type { Case, CaseContext } from "../surroundings.ts";
import { applicationOperations } from "./operations/applications.ts";
import { configOperations } from "./operations/config.ts";
import { domainOperations } from "./operations/domains.ts";
import { instanceOperations } from "./operations/instances.ts";
import type { OperationCase } from "./operations/operation-case.ts";
import { transferOperations } from "./operations/transfers.ts";

const written: Partial<Record<OperationName, OperationCase>> = {
  ...applicationOperations,
  ...domainOperations,
  ...transferOperations,
  ...instanceOperations,
  ...configOperations,
};

const names = Object.keys(operationTable) as OperationName[];

/** Calls every operation by name. The host validates each response against the schema of the document. */
export const operationCases: Case[] = [
  {
    name: "operations: every case is in the operation table, and every operation has a method",
    async run({ clerk }) {
      for (const name of Object.keys(written))
        ok(Object.hasOwn(operationTable, name), `no operation ${name}`);
      for (const name of names) ok(typeof clerk[name] === "function", `no method ${name}`);
    },
  },
  // A new operation has no case yet and is called with an input derived from the document.
  ...names
    .filter((name) => !written[name])
    .map((name) => ({
      name: `operations: ${name} with a derived input`,
      async run({ clerk }: CaseContext) {
        const call = clerk[name] as (input: unknown) => PromiseLike<unknown>;
        const failure = await Promise.resolve(call(sampleInputs[name])).then(
          () => undefined,
          (error) => error,
        );
        const accepted = failure === undefined || isApiError(failure, { status: 501 });
        ok(accepted, `${name}: ${failure}; write a case in conformance/src/suite/cases/operations/`);
      },
    })),
  ...Object.entries(written).map(([name, run]) => ({
    name: `operations: ${name}`,
    async run(context: CaseContext) {
      await run(context);
      const seen = await context.host.requests();
      const succeeded = seen.some(
        ({ operation, status = 0 }) => operation === name && status >= 200 && status < 300,
      );
      ok(succeeded, `${name} had no successful response`);
    },
  })),
];
