import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { Emulator } from "@clerk-platform/emulator";

/** An HTTP server in front of an emulator that can execute requests without sending their responses. */
export interface WithholdingServer {
  readonly port: number;
  /** Called with each executed request. If it returns true, the response is not sent. */
  withhold: (request: IncomingMessage) => boolean;
  close(): void;
}

export async function startWithholdingServer(emulator: Emulator): Promise<WithholdingServer> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = "GET", headers } = request;
    const executed = await emulator.fetch(`http://127.0.0.1${request.url}`, {
      method,
      headers: headers as Record<string, string>,
      ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    });
    if (withholding.withhold(request)) return;
    response.writeHead(executed.status, { "content-type": "application/json" });
    response.end(await executed.text());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const withholding: WithholdingServer = {
    port: (server.address() as AddressInfo).port,
    withhold: () => false,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  return withholding;
}
