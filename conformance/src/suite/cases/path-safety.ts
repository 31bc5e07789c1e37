import { describeOperation, type OperationName, operationTable } from "@clerk-platform/contract";
import { equal, ok, rejection } from "../assert.ts";
import type { Case, CaseContext } from "../surroundings.ts";

/** Values that would address another resource: the client must refuse them. */
const refused = [
  "",
  ".",
  "..",
  "%2e%2e",
  "%2E.",
  "%252e%252e",
  "%25252e%25252e",
  "a/../b",
  "../..",
  "..\\",
  "..%2f..",
  "\ud800",
  undefined,
  null,
  7,
];

/** Unusual values that must stay a single path segment. */
const encoded = [
  "a/b",
  "x?y=1",
  "x#z",
  "a\\b",
  "%",
  "%2f",
  "a b",
  "\u0000",
  "\r\nx",
  "ü🎉",
  "...",
  ";",
  "a:b@c",
];

/** The path parameters of all operations. */
function* places(): Generator<{ name: OperationName; parameter: string; input: Record<string, unknown> }> {
  for (const name of Object.keys(operationTable) as OperationName[]) {
    const { parameters, body } = describeOperation(name);
    const inPath = Object.keys(parameters).filter((parameter) => parameters[parameter]?.in === "path");
    const input: Record<string, unknown> = Object.fromEntries(inPath.map((parameter) => [parameter, "x"]));
    if (body?.kind === "json") input.body = {};
    if (body?.kind === "multipart") input.body = { file: new Blob(["x"]) };
    for (const parameter of inPath) yield { name, parameter, input };
  }
}

/** Calls an operation with an input that its type does not allow. */
const call = ({ clerk }: CaseContext, name: OperationName, input: object): Promise<unknown> =>
  (clerk[name] as unknown as (input: object) => Promise<unknown>)(input);

export const pathSafetyCases: Case[] = [
  {
    name: "path safety: values that address another resource are refused before any request",
    async run(context) {
      for (const { name, parameter, input } of places()) {
        for (const value of refused) {
          const what = `${name} with ${parameter} ${JSON.stringify(value)}`;
          const error = await rejection(call(context, name, { ...input, [parameter]: value }), what);
          ok(error instanceof TypeError && error.message.includes(parameter), `${what}: found ${error}`);
        }
      }
      equal(await context.host.requests(), [], "requests");
    },
  },
  {
    name: "path safety: raw calls refuse the same values",
    async run({ clerk, host }) {
      for (const value of refused) {
        const path = { applicationID: "x", envOrInsID: "x", userID: value as string };
        const template =
          "/platform/applications/{applicationID}/instances/{envOrInsID}/users/{userID}" as const;
        await rejection(clerk.raw.DELETE(template, { params: { path } }), JSON.stringify(value));
      }
      equal(await host.requests(), [], "requests");
    },
  },
  {
    name: "path safety: unusual values stay a single segment",
    async run(context) {
      const expected: string[] = [];
      for (const { name, parameter, input } of places()) {
        const { path } = describeOperation(name);
        for (const value of encoded) {
          // Only the path that arrives matters, not the response.
          await call(context, name, { ...input, [parameter]: value }).catch(() => {});
          expected.push(
            `/v1${path}`.replace(/{(\w+)}/g, (_, wanted) => (wanted === parameter ? value : "x")),
          );
        }
      }
      // A closed connection may cause a second attempt, which must have the same path.
      const seen = (await context.host.requests()).map(({ target }) => target);
      const targets = seen.filter((target, index) => target !== seen[index - 1]);
      equal(targets.length, expected.length, "requests");
      for (const [index, target] of targets.entries()) {
        const [seenPath = ""] = target.split("?");
        const template = expected[index]!;
        equal(seenPath.split("/").map(decodeURIComponent).join("/"), template, "the path, decoded");
        const literal = (path: string): number => path.split("/").length;
        const extra = template.includes("a/b") ? 1 : 0;
        equal(literal(seenPath), literal(template) - extra, `segments of ${seenPath}`);
      }
    },
  },
];
