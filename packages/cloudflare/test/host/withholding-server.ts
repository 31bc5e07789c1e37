import type { Emulator } from "@clerk-platform/emulator";
import {
  execute,
  type InterceptedRequest,
  startInterceptingServer,
} from "@clerk-platform/test-support/intercepting-server";
import type { LocalServer } from "@clerk-platform/test-support/listen";

/** An HTTP server in front of an emulator that can execute requests without sending their responses. */
export interface WithholdingServer extends LocalServer {
  /** Called with each executed request. If it returns true, the response is not sent. */
  withhold: (request: InterceptedRequest) => boolean;
}

export async function startWithholdingServer(emulator: Emulator): Promise<WithholdingServer> {
  const server = await startInterceptingServer(async (request) => {
    const executed = await execute(emulator, request);
    return withholding.withhold(request) ? "withhold" : executed;
  });
  const withholding: WithholdingServer = { ...server, withhold: () => false };
  return withholding;
}
