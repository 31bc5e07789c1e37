import { describeOperation, type OperationName, operationTable } from "@clerk-platform/contract";
import { sampleInputs } from "@clerk-platform/test-support/sample-inputs";

/** Every operation, with the names of its path parameters. */
export const operations = (Object.keys(operationTable) as OperationName[]).map((name) => ({
  name,
  pathParameters: Object.entries(describeOperation(name).parameters)
    .filter(([, place]) => place.in === "path")
    .map(([parameter]) => parameter),
}));

/** Every path parameter of every operation. */
export const pathPlaces = operations.flatMap(({ name, pathParameters }) =>
  pathParameters.map((parameter) => ({ name, parameter })),
);

/** An input that the client accepts, derived from the document. */
export const sampleInput = (name: OperationName): Record<string, unknown> => ({ ...sampleInputs[name] });

/** A response body that the client accepts. */
export const sampleResponse = (name: OperationName): unknown => {
  const list = describeOperation(name).list;
  return list ? { data: [], total_count: 0, cursor: {} } : {};
};
