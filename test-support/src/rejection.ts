/** The error that a promise rejects with; `undefined` if it resolves. */
// biome-ignore lint/suspicious/noExplicitAny: tests read arbitrary fields of errors.
export async function rejection(promise: PromiseLike<unknown>): Promise<any> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
}
