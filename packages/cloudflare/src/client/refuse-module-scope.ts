/**
 * Throws at module scope. A client there is shared by all requests of the isolate: under rate limiting, one request
 * awaits a promise of another, and the runtime ends it as hung.
 *
 * @throws TypeError that says where to create a client.
 */
export function refuseModuleScope(): void {
  try {
    // The runtime disallows timers only at module scope.
    clearTimeout(setTimeout(() => {}, 0));
  } catch (cause) {
    throw new TypeError(
      "createWorkersClient was called at module scope: call it in the handler, for each request; requests that share a client wait for each other and hang",
      { cause },
    );
  }
}
