/**
 * Refuses to make a client at module scope. One there is shared by all requests of the isolate: when the service limits
 * requests, one waits for a promise of another, and the runtime ends it as hung.
 *
 * @throws TypeError saying where to make a client.
 */
export function refuseModuleScope(): void {
  try {
    // Only there, the runtime allows no timer.
    clearTimeout(setTimeout(() => {}, 0));
  } catch (cause) {
    throw new TypeError(
      "createWorkersClient was called at module scope: call it in the handler, for each request; requests that share a client wait for each other and hang",
      { cause },
    );
  }
}
