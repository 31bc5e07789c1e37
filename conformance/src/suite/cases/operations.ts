import type { OperationName } from "@clerk-platform/contract";
import { operationTable } from "@clerk-platform/contract";
import { equal, ok } from "../assert.ts";
import type { Case, CaseContext } from "../surroundings.ts";
import { applicationOperations } from "./operations/applications.ts";
import { configOperations } from "./operations/config.ts";
import { domainOperations } from "./operations/domains.ts";
import { instanceOperations } from "./operations/instances.ts";
import { transferOperations } from "./operations/transfers.ts";

/** Calls an operation and looks at what it did. */
export type OperationCase = (context: CaseContext) => Promise<void>;

// The type wants every operation; the first case below says so again at run time.
const operations: Record<OperationName, OperationCase> = {
  ...applicationOperations,
  ...domainOperations,
  ...transferOperations,
  ...instanceOperations,
  ...configOperations,
};

/** Every operation by name. The host holds each answer against the schema of the document. */
export const operationCases: Case[] = [
  {
    name: "operations: each of the table has a case and a method",
    async run({ clerk }) {
      const names = Object.keys(operationTable).sort();
      equal(Object.keys(operations).sort(), names, "cases");
      for (const name of names) ok(typeof clerk[name as OperationName] === "function", `no method ${name}`);
    },
  },
  ...Object.entries(operations).map(([name, run]) => ({
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
