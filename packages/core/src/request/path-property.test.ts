import { describeOperation } from "@clerk-platform/contract";
import fc from "fast-check";
import { expect, it } from "vitest";
import { hostileServer } from "../../test/hostile-server.ts";
import { pathPlaces, sampleInput } from "../../test/sample-input.ts";
import { callByName, rawCall, testClient } from "../../test/test-client.ts";

/** Strings of characters that parsers treat specially, and any other strings, including lone surrogates. */
const hostile = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      ".",
      "..",
      "/",
      "\\",
      "%",
      "%2e",
      "%25",
      "2e",
      "25",
      "?",
      "#",
      ";",
      "\t",
      "\n",
      "\0",
      " ",
      "a",
    ),
    maxLength: 8,
  }),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    maxLength: 6,
  }),
);

/** The outcome of a call: the request target that arrived, or the error. */
async function outcome(
  call: Promise<unknown>,
  targets: () => readonly string[],
): Promise<string | TypeError> {
  const before = targets().length;
  const error: unknown = await call.then(
    () => undefined,
    (reason) => reason,
  );
  const arrived = targets().slice(before);
  if (error === undefined && arrived.length === 1) return arrived[0]!;
  expect(arrived).toEqual([]);
  expect(error).toBeInstanceOf(TypeError);
  return error as TypeError;
}

it("sends any string as exactly one path segment, or refuses it by name", async () => {
  const server = await hostileServer({ body: [] });
  const { clerk } = testClient(`${server.url}/gateway/v1`);
  const targets = () => server.received.map(({ target }) => target);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...pathPlaces), hostile, async ({ name, parameter }, value) => {
      const { method, path } = describeOperation(name);
      const input = { ...sampleInput(name), [parameter]: value };
      const named = await outcome(callByName(clerk, name, input), targets);
      const raw = await outcome(rawCall(clerk, method, path, { params: { path: input } }), targets);
      expect(raw).toEqual(named);
      if (named instanceof TypeError) {
        expect(named.message).toContain(`${name}: input "${parameter}"`);
        return;
      }
      const segments = named.split("/");
      const template = `/gateway/v1${path}`.split("/");
      expect(segments).toHaveLength(template.length);
      for (const [index, part] of template.entries()) {
        const key = /^{(\w+)}$/.exec(part)?.[1];
        expect(decodeURIComponent(segments[index]!)).toBe(key ? (input[key] as string) : part);
      }
    }),
    { numRuns: 250 },
  );
});
