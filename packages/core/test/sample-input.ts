import { describeOperation, type OperationName, operationTable } from "@clerk-platform/contract";

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

/** An input the client accepts: path parameters are called after themselves. */
export function sampleInput(name: OperationName): Record<string, unknown> {
  const { body } = describeOperation(name);
  const { pathParameters } = operations.find((operation) => operation.name === name)!;
  return {
    ...Object.fromEntries(pathParameters.map((parameter) => [parameter, `a_${parameter}`])),
    ...(body?.kind === "json" && { body: { name: "a name" } }),
    ...(body?.kind === "multipart" && { body: { file: new Blob(["bytes"], { type: "image/png" }) } }),
  };
}

/** An answer the client accepts. */
export const sampleAnswer = (name: OperationName): unknown => {
  const list = describeOperation(name).list;
  return list ? { data: [], total_count: 0 } : {};
};
