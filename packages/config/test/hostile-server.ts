import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Emulator } from "@clerk-platform/emulator";

/** How a server treats one request. */
export type Misbehaviour =
  /** Rejects it, and repeats what it contains in every part of the error. */
  | "echo"
  /** The same as a page of HTML. */
  | "echo as HTML"
  /** Redirects it to an address that contains its body. */
  | "redirect"
  /** Executes it and breaks the connection. */
  | "reset";

/** An HTTP server in front of an emulator that misbehaves for chosen requests. */
export class HostileServer {
  emulator!: Emulator;
  /** What happens to a request, by its number from 1. */
  misbehaviour: (number: number, operation: { method: string; url: string }) => Misbehaviour | undefined =
    () => undefined;
  requests = 0;
  /** Changes the JSON of successful responses. */
  change: (url: string, body: unknown) => unknown = (_, body) => body;

  readonly #server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = "GET", url = "/", headers } = request;
    const body = Buffer.concat(chunks).toString();
    const misbehaviour = this.misbehaviour(++this.requests, { method, url });
    const isEcho = misbehaviour?.startsWith("echo");
    if (misbehaviour === "redirect") {
      response.writeHead(302, { location: `https://elsewhere.example/?body=${encodeURIComponent(body)}` });
      return response.end();
    }
    if (isEcho) {
      const isPage = misbehaviour === "echo as HTML";
      response.writeHead(422, { "content-type": isPage ? "text/html" : "application/json" });
      return response.end(isPage ? `<p>${body}</p>` : JSON.stringify(echo(body)));
    }
    const executed = await this.emulator.fetch(`http://127.0.0.1${url}`, {
      method,
      headers: headers as Record<string, string>,
      ...(body && { body }),
    });
    if (misbehaviour === "reset") return request.socket.destroy();
    const text = await executed.text();
    response.writeHead(executed.status, { "content-type": "application/json" });
    response.end(executed.ok ? JSON.stringify(this.change(url, JSON.parse(text))) : text);
  });

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

/** An error that repeats a request body: as it is, each text of it alone, in JSON and encoded. */
function echo(body: string): unknown {
  const parsed: unknown = body ? JSON.parse(body) : {};
  const texts = textsIn(parsed);
  return {
    errors: [
      {
        code: "config_validation_error",
        message: `invalid: ${body}`,
        long_message: [...texts, JSON.stringify(body), encodeURIComponent(body)].join(" is invalid, "),
        meta: { param_name: texts.at(-1), value: parsed, texts, body },
      },
    ],
    clerk_trace_id: texts.at(-1),
  };
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
