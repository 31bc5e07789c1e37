import { expect, it } from "vitest";
import { readRules } from "./read-rules.ts";

it.each<[string, unknown, string]>([
  [
    "a misspelt constrain",
    { constraint: () => false },
    'operations.getApplication: unknown option "constraint"; did you mean "constrain"?',
  ],
  [
    "a constrain that is undefined",
    { constrain: undefined },
    "operations.getApplication.constrain must be a function, not undefined",
  ],
  [
    "a constrain that is a string",
    { constrain: "nope" },
    "operations.getApplication.constrain must be a function, not a string",
  ],
  [
    "a reveal that is a string",
    { reveal: "false" },
    "operations.getApplication.reveal must be true or false, not a string",
  ],
  [
    "a function instead of a rule",
    () => false,
    "operations.getApplication must be true or a rule such as { constrain }, not a function",
  ],
  ["null", null, "operations.getApplication must be true or a rule such as { constrain }, not null"],
])("refuses %s: it would restrict nothing", (_, rule, message) => {
  expect(() => readRules({ getApplication: rule } as never)).toThrow(message);
});

it("denies operations that are undefined or false", () => {
  expect([...readRules({ getApplication: undefined, banUser: false } as never).keys()]).toEqual([]);
});

it.each([[[]], [{}]])("refuses %j: a proxy that allows nothing is a mistake", (operations) => {
  expect(() => readRules(operations)).toThrow(
    new TypeError("operations is empty: list the operations that browsers may call"),
  );
});
