/** Fails unless the condition holds. */
export function ok(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** Fails unless both have the same JSON. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  ok(found === wanted, `${what}: expected ${wanted}, found ${found}`);
}

/** The error that a promise rejects with; a promise that resolves fails. */
export async function rejection(promise: PromiseLike<unknown>, what: string): Promise<Error> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error as Error;
  }
  throw new Error(`${what}: expected a rejection, found ${JSON.stringify(value)}`);
}
