import { readFileSync } from "node:fs";
import ts from "typescript";
import { describeOperation } from "../../packages/contract/src/find-operation.ts";
import { operationMetadata } from "../../packages/contract/src/generated/metadata.ts";
import type { OperationName } from "../../packages/contract/src/generated/operations.ts";
import { operationScopes } from "../../packages/contract/src/generated/scopes.ts";
import type { OperationDescriptor } from "../../packages/contract/src/operation-descriptor.ts";
import type { OperationMetadata } from "../../packages/contract/src/operation-metadata.ts";
import type { OperationScopes } from "../../packages/contract/src/operation-scopes.ts";
import { sampleInputs } from "../../test-support/src/generated/sample-inputs.ts";
import { repositoryFolder } from "./folders.ts";

/** A field of an input, read from the generated types. */
export interface Field {
  name: string;
  type: string;
  required: boolean;
  description: string;
}

/** What the reference shows about an operation. */
export interface ReferenceOperation {
  name: OperationName;
  descriptor: OperationDescriptor;
  metadata: OperationMetadata;
  scopes: OperationScopes;
  /** `banUser(input: BanUserInput, options?: CallOptions): Promise<User>` */
  signature: string;
  parameters: readonly Field[];
  /** The fields of the JSON body; absent if the operation has none. */
  body?: { type: string; fields: readonly Field[] };
  sampleInput: Readonly<Record<string, unknown>>;
}

/** Reads the operations from the generated code, in the order of the document. */
export function readOperations(): ReferenceOperation[] {
  const inputs = readInterfaces("packages/contract/src/generated/operations.ts");
  const models = readInterfaces("packages/contract/src/generated/models.ts");
  const methods = readFileSync(
    `${repositoryFolder}packages/core/src/generated/platform-operations.ts`,
    "utf8",
  );
  return (Object.keys(operationMetadata) as OperationName[]).map((name) => {
    const signature = new RegExp(`^  (${name}\\([\\s\\S]*?);$`, "m").exec(methods)![1]!.replace(/\s+/g, " ");
    const fields = inputs.get(/input\??: (\w+Input)/.exec(signature)?.[1] ?? "") ?? [];
    const body = fields.find((field) => field.name === "body");
    const bodyFields = body && models.get(body.type);
    return {
      name,
      descriptor: describeOperation(name),
      metadata: operationMetadata[name],
      scopes: operationScopes[name],
      signature,
      parameters: fields,
      ...(bodyFields && { body: { type: body.type, fields: bodyFields } }),
      sampleInput: sampleInputs[name],
    };
  });
}

/** Reads the interfaces of a generated file, with their fields. */
function readInterfaces(path: string): Map<string, Field[]> {
  const text = readFileSync(repositoryFolder + path, "utf8");
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const interfaces = new Map<string, Field[]>();
  for (const statement of source.statements) {
    if (!ts.isInterfaceDeclaration(statement)) continue;
    const fields = statement.members.filter(ts.isPropertySignature).map((member) => ({
      name: member.name.getText(source),
      type: (member.type?.getText(source) ?? "unknown").replace(/ \| undefined$/, ""),
      required: !member.questionToken,
      description: ts
        .getJSDocCommentsAndTags(member)
        .filter(ts.isJSDoc)
        .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "")
        .join("\n"),
    }));
    interfaces.set(statement.name.text, fields);
  }
  return interfaces;
}
