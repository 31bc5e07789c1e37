import { describe, expect, it } from "vitest";
import { FakeClock } from "../../test/fake-clock.ts";
import { browserRequest, codeOf, testProxy } from "../../test/test-proxy.ts";

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** A body that counts how often it is pulled. */
function countedBody(chunk: Uint8Array<ArrayBuffer>) {
  const body = { pulls: 0, cancelled: false };
  const stream = new ReadableStream(
    {
      pull(controller) {
        body.pulls++;
        controller.enqueue(chunk);
      },
      cancel() {
        body.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return Object.assign(body, { stream });
}

describe("authorize", () => {
  it.each<[string, () => Response | undefined, string]>([
    ["refuses", () => undefined, "not_authorized"],
    ["returns a response", () => new Response(null, { status: 401 }), "answered_by_authorize"],
    [
      "throws",
      () => {
        throw new Error("no session");
      },
      "proxy_failed",
    ],
  ])("that %s leaves the body unread", async (_, authorize, outcome) => {
    const uploads = [
      ["PATCH", "", "application/json"],
      ["POST", "/logo", "application/octet-stream"],
      ["POST", "/logo", "multipart/form-data; boundary=x"],
    ] as const;
    for (const [method, path, type] of uploads) {
      const { handle, applicationID, audited } = await testProxy({ authorize });
      const counted = countedBody(new Uint8Array(1_000_000));
      await handle(
        browserRequest(`/platform/applications/${applicationID}${path}`, {
          method,
          body: counted.stream,
          duplex: "half",
          headers: { "content-type": type },
        }),
      );
      expect([audited[0]?.outcome, counted.pulls]).toEqual([outcome, 0]);
    }
  });

  it("receives the parameters, and the body through readInput", async () => {
    const seen: unknown[] = [];
    const { handle, applicationID } = await testProxy({
      authorize: async ({ operation, parameters, readInput }) => {
        seen.push(operation, parameters, await readInput(), await readInput());
        return { id: "user_1" };
      },
    });
    const response = await handle(
      browserRequest(`/platform/applications/${applicationID}`, { method: "PATCH", body: '{"name":"New"}' }),
    );
    expect(response.status).toBe(200);
    const input = { applicationID, body: { name: "New" } };
    expect(seen).toEqual(["updateApplication", { applicationID }, input, input]);
  });

  it("propagates a refusal of the body by readInput", async () => {
    const { handle, applicationID } = await testProxy({
      authorize: async ({ readInput }) => {
        await readInput();
        return { id: "user_1" };
      },
    });
    const response = await handle(
      browserRequest(`/platform/applications/${applicationID}`, { method: "PATCH", body: "{" }),
    );
    expect([response.status, await codeOf(response)]).toEqual([400, "request_body_invalid"]);
  });
});

describe("a body", () => {
  it("is cancelled as soon as it is too large", async () => {
    const { handle, applicationID, upstream } = await testProxy({ maxBodyBytes: 1_000 });
    const counted = countedBody(bytes("a".repeat(400)));
    const response = await handle(
      browserRequest(`/platform/applications/${applicationID}`, {
        method: "PATCH",
        body: counted.stream,
        duplex: "half",
      }),
    );
    expect([response.status, counted.pulls, counted.cancelled, upstream.length]).toEqual([413, 3, true, 0]);
  });

  it("that does not arrive in time is refused", async () => {
    const clock = new FakeClock();
    const { handle, applicationID, upstream } = await testProxy({ clock, bodyTimeoutMs: 5_000 });
    let waiting = (): void => {};
    const reading = new Promise<void>((resolve) => (waiting = resolve));
    let cancelled = false;
    const slow = new ReadableStream(
      {
        pull: () => {
          waiting();
          return new Promise(() => {});
        },
        cancel: () => {
          cancelled = true;
        },
      },
      { highWaterMark: 0 },
    );
    const response = handle(
      browserRequest(`/platform/applications/${applicationID}`, {
        method: "PATCH",
        body: slow,
        duplex: "half",
      }),
    );
    await reading;
    await clock.advance(5_001);
    expect([(await response).status, await codeOf(await response), cancelled, upstream.length]).toEqual([
      408,
      "request_timeout",
      true,
      0,
    ]);
  });

  it.each<[string, BodyInit]>([
    ["bytes that are not UTF-8", new Uint8Array([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d])],
    ["nothing", ""],
    ["an array", "[]"],
    ["null", "null"],
    ["truncated JSON", '{"name":"A'],
    ["two values", "{}{}"],
    ["objects nested too deeply", `${'{"a":'.repeat(65)}1${"}".repeat(65)}`],
  ])("of %s is refused", async (_, body) => {
    const { handle, applicationID, upstream } = await testProxy();
    const response = await handle(
      browserRequest(`/platform/applications/${applicationID}`, { method: "PATCH", body }),
    );
    expect(await response.json()).toMatchObject({
      errors: [
        {
          code: "request_body_invalid",
          message: "The body must be a JSON object in UTF-8, nested at most 64 levels deep.",
        },
      ],
    });
    expect([response.status, upstream.length]).toEqual([400, 0]);
  });

  it("with brackets inside strings does not count as nested", async () => {
    const { handle, applicationID } = await testProxy();
    const response = await handle(
      browserRequest(`/platform/applications/${applicationID}`, {
        method: "PATCH",
        body: JSON.stringify({ name: `\\"${"[{".repeat(50)}` }),
      }),
    );
    expect(response.status).toBe(200);
  });

  it("with a duplicate field is forwarded with the value that constrain saw", async () => {
    let seen: unknown;
    const { handle, applicationID, upstream } = await testProxy({
      operations: {
        updateApplication: {
          constrain: (input) => {
            seen = input.body;
            return input;
          },
        },
      },
    });
    await handle(
      browserRequest(`/platform/applications/${applicationID}`, {
        method: "PATCH",
        body: '{"name":"First","name":"Second"}',
      }),
    );
    expect(seen).toEqual({ name: "Second" });
    expect(upstream[0]!.init.body).toBe('{"name":"Second"}');
  });
});

describe("a form", () => {
  const png = new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])], {
    type: "image/png",
  });
  const form = (...entries: [string, Blob | string][]): FormData => {
    const data = new FormData();
    for (const [name, value] of entries) data.append(name, value as string);
    return data;
  };

  it.each<[string, BodyInit]>([
    ["a field beside the file", form(["file", png], ["admin", "true"])],
    ["two files", form(["file", png], ["file", png])],
    ["a string instead of a file", form(["file", "text"])],
    ["a file under another name", form(["logo", png])],
    ["nothing", form()],
  ])("with %s is refused", async (_, body) => {
    const { handle, applicationID, upstream } = await testProxy();
    const response = await handle(
      browserRequest(`/platform/applications/${applicationID}/logo`, { method: "POST", body }),
    );
    expect([response.status, await codeOf(response), upstream.length]).toEqual([
      400,
      "request_body_invalid",
      0,
    ]);
  });

  it("with truncated parts is refused", async () => {
    const { handle, applicationID, upstream } = await testProxy();
    const response = await handle(
      browserRequest(`/platform/applications/${applicationID}/logo`, {
        method: "POST",
        body: '--x\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\nabc',
        headers: { "content-type": "multipart/form-data; boundary=x" },
      }),
    );
    expect([response.status, upstream.length]).toEqual([400, 0]);
  });

  it("with one file is forwarded, and so are plain bytes", async () => {
    const { handle, applicationID, upstream } = await testProxy();
    const path = `/platform/applications/${applicationID}/logo`;
    const asForm = await handle(browserRequest(path, { method: "POST", body: form(["file", png]) }));
    const asBytes = await handle(
      browserRequest(path, {
        method: "POST",
        body: png,
        headers: { "content-type": "application/octet-stream" },
      }),
    );
    expect([asForm.status, asBytes.status, upstream.length]).toEqual([200, 200, 2]);
  });
});
