import { describeOperation } from "@clerk-platform/contract";
import { rejection } from "@clerk-platform/test-support/rejection";
import { describe, expect, it } from "vitest";
import { hostileServer } from "../../test/hostile-server.ts";
import { pathPlaces, sampleInput, sampleResponse } from "../../test/sample-input.ts";
import { callByName, rawCall, testClient } from "../../test/test-client.ts";

/** Values that some parser on the way to the service could resolve to another path. */
const climbing = [
  ["empty", ""],
  ["a dot", "."],
  ["two dots", ".."],
  ["encoded dots", "%2e%2e"],
  ["encoded dots, upper case", "%2E%2E"],
  ["half encoded dots", ".%2e"],
  ["an encoded dot", "%2e"],
  ["dots encoded twice", "%252e%252e"],
  ["dots encoded three times", "%25252e%25252e"],
  ["dots encoded unevenly", "%2e%25252e"],
  ["dots encoded ten times", `%${"25".repeat(10)}2e.`],
  ["a way up and down", "a/../b"],
  ["a way up", "../b"],
  ["a way up at the end", "a/.."],
  ["a way up, encoded", "a%2f..%2fb"],
  ["a way up, encoded twice", "a%252f%252e%252e%252fb"],
  ["a way up with backslashes", "a\\..\\b"],
  ["a way up with encoded backslashes", "a%5c..%5cb"],
  ["NUL after dots", "..\0"],
  ["a tab between dots", ".\t."],
  ["newlines around dots", "\n..\r\n"],
  ["spaces around dots", " .. "],
  ["an encoded tab between dots", ".%2509."],
  ["dots in the old notation", "%u002e%u002e"],
  ["a query after dots", "..?x=1"],
  ["a lone high surrogate", "a\ud800"],
  ["a lone low surrogate", "\udc00b"],
  ["a number", 7],
  ["zero", 0],
  ["false", false],
  ["null", null],
  ["undefined", undefined],
  ["an object", {}],
  ["an array", [".."]],
  ["an array with an id", ["app_1"]],
  ["an object that prints dots", { toString: () => ".." }],
] as const;

/** Unusual values that can be sent safely, and their encoded segment. */
const encodable = [
  ["a slash", "a/b", "a%2Fb"],
  ["a query", "x?y=1", "x%3Fy%3D1"],
  ["a fragment", "x#z", "x%23z"],
  ["a percent sign", "100%", "100%25"],
  ["an encoded slash", "a%2Fb", "a%252Fb"],
  ["a backslash", "a\\b", "a%5Cb"],
  ["spaces", " a b ", "%20a%20b%20"],
  ["a tab", "a\tb", "a%09b"],
  ["NUL", "a\0b", "a%00b"],
  ["a path parameter after dots", "..;", "..%3B"],
  ["three dots", "...", "..."],
  ["a dot in a name", "acme.example", "acme.example"],
  ["umlauts", "bücher.example", "b%C3%BCcher.example"],
  ["full-width dots", "．．", "%EF%BC%8E%EF%BC%8E"],
  ["an emoji", "😀", "%F0%9F%98%80"],
  ["overlong dots", "%c0%ae%c0%ae", "%25c0%25ae%25c0%25ae"],
  ["a line separator", "a\u2028b", "a%E2%80%A8b"],
  ["a scheme and a host", "//evil.example", "%2F%2Fevil.example"],
  ["at", "@evil.example", "%40evil.example"],
] as const;

describe.each(pathPlaces)("$name, $parameter", ({ name, parameter }) => {
  const { method, path } = describeOperation(name);

  it("refuses values that could traverse, before any request", async () => {
    const server = await hostileServer({ body: sampleResponse(name) });
    const { clerk } = testClient(server.url);
    for (const [what, value] of climbing) {
      const error = await rejection(callByName(clerk, name, { ...sampleInput(name), [parameter]: value }));
      expect(error, what).toBeInstanceOf(TypeError);
      expect((error as Error).message, what).toContain(`${name}: input "${parameter}"`);

      const values = { ...sampleInput(name), [parameter]: value };
      const raw = await rejection(rawCall(clerk, method, path, { params: { path: values } }));
      expect(raw, `raw, ${what}`).toBeInstanceOf(TypeError);
      expect((raw as Error).message, `raw, ${what}`).toContain(`input "${parameter}"`);
    }
    expect(server.received).toEqual([]);
  });

  it("encodes every other value as one segment", async () => {
    const server = await hostileServer({ body: sampleResponse(name) });
    const { clerk } = testClient(server.url);
    const targets: string[] = [];
    await Promise.all(
      encodable.map(async ([, value, encoded]) => {
        const input = { ...sampleInput(name), [parameter]: value };
        const target = path.replace(/{(\w+)}/g, (_, key) => (key === parameter ? encoded : `${input[key]}`));
        targets.push(`/v1${target}`, `/v1${target}`);
        await callByName(clerk, name, input);
        await rawCall(clerk, method, path, { params: { path: input } });
      }),
    );
    expect(server.received.map(({ target }) => target).sort()).toEqual(targets.sort());
  });
});
