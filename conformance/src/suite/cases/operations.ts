import type { OperationName } from "@clerk-platform/contract";
import { operationTable } from "@clerk-platform/contract";
import { isApiError } from "@clerk-platform/core";
import { sampleInputs } from "../../../../packages/core/src/generated/sample-inputs.ts";
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

/** Every operation by name. The host holds each answer against the schema of the document. */
export const operationCases: Case[] = [
  {
    name: "operations: each case is one of the table, and each of the table has a method",
    async run({ clerk }) {
      for (const name of Object.keys(written))
        ok(Object.hasOwn(operationTable, name), `no operation ${name}`);
      for (const name of names) ok(typeof clerk[name] === "function", `no method ${name}`);
    },
  },
  // An operation that is new has no case: it is called with an input derived from the document.
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
        const answered = failure === undefined || isApiError(failure, { status: 501 });
        ok(answered, `${name}: ${failure}; write a case in conformance/src/suite/cases/operations/`);
      },
    })),
  ...Object.entries(written).map(([name, run]) => ({
    name: `operations: ${name}`,
    async run(context: CaseContext) {
      await run(context);
      const seen = await context.host.requests();
      const answered = seen.some(
        ({ operation, status = 0 }) => operation === name && status >= 200 && status < 300,
      );
      ok(answered, `${name} was not answered with success`);
    },
  })),
];
