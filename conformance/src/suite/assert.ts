/** Throws unless the condition is true. */
export function ok(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** Throws unless both values have the same JSON. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  ok(found === wanted, `${what}: expected ${wanted}, found ${found}`);
}

/** Returns the error that a promise rejects with; throws if it resolves. */
export async function rejection(promise: PromiseLike<unknown>, what: string): Promise<Error> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error as Error;
  }
  throw new Error(`${what}: expected a rejection, found ${JSON.stringify(value)}`);
}
