import {
  describeOperation,
  type OperationName,
  removeSecrets,
  secretNames,
  sensitivePaths,
} from "@clerk-platform/contract";

/**
 * A copy of an operation's response without its secrets, for caches, browsers and everybody else who has no use for
 * them. The fields that the document marks are removed, and so is every other field whose name means a secret
 * (`client_secret`, `privateKey`); keys, JSON Web Tokens and private keys inside texts become `[redacted]`.
 *
 * @param known - secrets to replace although nothing about them is recognisable, such as the token in use.
 * @throws TypeError when there is no operation of that name.
 *
 * @example
 * ```ts
 * const application = stripSensitive("getApplication", await clerk.getApplication({ applicationID }));
 * ```
 */
export function stripSensitive<Answer>(
  operation: OperationName,
  answer: Answer,
  known: readonly string[] = [],
): Answer {
  const { name: operationName } = describeOperation(operation);
  const marked = new Set(sensitivePaths[operationName]?.response.map(lastStep));
  return removeSecrets(
    answer,
    // Settings such as `password: true` say whether there is a secret, not what it is.
    (name, value) =>
      marked.has(name) || (name !== "code" && secretNames.has(name) && typeof value !== "boolean"),
    known,
  );
}

/** A field that is marked in one place of a response is removed wherever it occurs in it. */
const lastStep = (path: string): string => path.slice(path.lastIndexOf(".") + 1);
