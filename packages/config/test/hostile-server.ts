import type { Emulator } from "@clerk-platform/emulator";
import {
  execute,
  type InterceptedRequest,
  type Interception,
  startInterceptingServer,
} from "@clerk-platform/test-support/intercepting-server";
import type { LocalServer } from "@clerk-platform/test-support/listen";

/** How a server treats one request. */
export type Misbehaviour =
  /** Rejects it, and repeats what it contains in every part of the error. */
  | "echo"
  /** The same as a page of HTML. */
  | "echo as HTML"
  /** Redirects it to an address that contains its body. */
  | "redirect"
  /** Executes it and breaks the connection. */
  | "reset"
  /** Executes it and never responds. */
  | "hold";

/** An HTTP server in front of an emulator that misbehaves for chosen requests. */
export class HostileServer {
  emulator!: Emulator;
  /** What happens to a request, by its number from 1. */
  misbehaviour: (number: number, operation: { method: string; url: string }) => Misbehaviour | undefined =
    () => undefined;
  requests = 0;
  /** Changes the JSON of successful responses. */
  change: (url: string, body: unknown) => unknown = (_, body) => body;

  #server!: LocalServer;

  async listen(): Promise<void> {
    this.#server = await startInterceptingServer((request) => this.#respond(request));
  }

  async #respond(request: InterceptedRequest): Promise<Interception> {
    const { method, url } = request;
    const body = request.body.toString();
    const misbehaviour = this.misbehaviour(++this.requests, { method, url });
    if (misbehaviour === "redirect") {
      const location = `https://elsewhere.example/?body=${encodeURIComponent(body)}`;
      return new Response(null, { status: 302, headers: { location } });
    }
    if (misbehaviour === "echo") return Response.json(echo(body), { status: 422 });
    if (misbehaviour === "echo as HTML") {
      return new Response(`<p>${body}</p>`, { status: 422, headers: { "content-type": "text/html" } });
    }
    const executed = await execute(this.emulator, request);
    if (misbehaviour === "reset") return "reset";
    if (misbehaviour === "hold") return new Promise(() => {});
    return executed.ok ? Response.json(this.change(url, await executed.json()), executed) : executed;
  }

  get url(): string {
    return this.#server.url;
  }

  close(): void {
    this.#server.close();
  }
}

/** An error that repeats a request body: as it is, each text of it alone, in JSON, in a URL and in Base64. */
function echo(body: string): unknown {
  const parsed: unknown = body ? JSON.parse(body) : {};
  const texts = textsIn(parsed);
  const encoded = [body, ...texts].map((text) => Buffer.from(text).toString("base64"));
  return {
    errors: [
      {
        code: "config_validation_error",
        message: `invalid: ${body}`,
        long_message: [...texts, JSON.stringify(body), encodeURIComponent(body)].join(" is invalid, "),
        meta: { param_name: texts.at(-1), value: parsed, texts, body, encoded },
      },
    ],
    clerk_trace_id: texts.at(-1),
  };
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
