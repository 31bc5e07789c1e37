import {
  describeOperation,
  type OperationName,
  removeSecrets,
  secretNames,
  sensitivePaths,
} from "@clerk-platform/contract";

/**
 * Copies the data of a response without its secrets, for caches and browsers. Removes the fields that the document
 * marks as sensitive and every field whose name means a secret (`client_secret`, `privateKey`); replaces keys, JSON
 * Web Tokens and private keys inside texts with `[redacted]`.
 *
 * @param known - further secrets to replace, such as the token in use.
 * @throws TypeError when there is no operation of that name.
 *
 * @example
 * ```ts
 * const application = stripSensitive("getApplication", await clerk.getApplication({ applicationID }));
 * ```
 */
export function stripSensitive<Data>(
  operation: OperationName,
  data: Data,
  known: readonly string[] = [],
): Data {
  const { name: operationName } = describeOperation(operation);
  const marked = new Set(sensitivePaths[operationName]?.response.map(lastStep));
  return removeSecrets(
    data,
    // Settings such as `password: true` say whether there is a secret, not what it is.
    (name, value) =>
      marked.has(name) || (name !== "code" && secretNames.has(name) && typeof value !== "boolean"),
    known,
  );
}

/** A field that is marked in one place of a response is removed wherever it occurs in it. */
const lastStep = (path: string): string => path.slice(path.lastIndexOf(".") + 1);
