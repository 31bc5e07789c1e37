import { eachOperation } from "codegen/model/each-operation";
import type { Operation } from "codegen/model/operation";
import { mergeParameters } from "codegen/model/read-parameters";
import {
  type MediaTypes,
  type OperationObject,
  type ParameterObject,
  resolve,
  type SchemaObject,
} from "codegen/openapi-document";
import type { Api } from "codegen/outputs";

/** An operation as code generation sees it, with its part of the document. */
export interface ApiOperation extends Operation {
  object: OperationObject;
  declared: ParameterObject[];
  /** The body by content type; `undefined` when callers do not pass one. */
  requestContent: MediaTypes | undefined;
  /** The responses by status, each by content type. */
  responseContent: Map<string, MediaTypes>;
  /** Its own requirements, else those of the document. */
  security: Record<string, string[]>[] | undefined;
}

/** The operations of an API with their parts resolved. */
export function readApiOperations({ document, operations }: Api): ApiOperation[] {
  return [...eachOperation(document)].map((found, index) => {
    const operation = operations[index]!;
    const { object, requestBody, responses } = { object: found.operation, ...found.operation };
    const security = found.operation.security ?? document.security;
    return {
      ...operation,
      security,
      object,
      declared: mergeParameters({ document, operation: object, shared: found.shared }),
      requestContent:
        requestBody && operation.body?.kind !== "empty" ? resolve(document, requestBody).content : undefined,
      responseContent: new Map(
        Object.entries(responses).map(([status, response]) => [
          status,
          resolve(document, response).content ?? {},
        ]),
      ),
    };
  });
}

/** The JSON schema that the method resolves with. */
export function outputSchema({ responseContent }: ApiOperation): SchemaObject | undefined {
  const successes = [...responseContent.keys()].filter((status) => status.startsWith("2")).sort();
  return successes.map((status) => responseContent.get(status)!["application/json"]?.schema).find(Boolean);
}
