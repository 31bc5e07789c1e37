import { expect, it } from "vitest";
import { compareTexts } from "./compare-texts.ts";

it("shows the words that differ between two texts, with a few words around them", () => {
  const text = (middle: string) => `One two three four five ${middle} six seven eight nine ten.`;
  expect(
    compareTexts({ description: text("old words") }, { description: text("<script>new()</script>") }),
  ).toEqual([
    {
      rule: "text-changed",
      at: "",
      old: "… three four five old words six seven eight …",
      new: "… three four five <script>new()</script> six seven eight …",
    },
  ]);
});

it("shows new texts and examples", () => {
  expect(compareTexts({}, { summary: "A book", example: { a: 1 } }, "input.id")).toEqual([
    { rule: "text-changed", at: "input.id", old: "", new: 'A book\n{"a":1}' },
  ]);
});

it("reports no change between equal texts", () => {
  expect(compareTexts({ description: "A." }, { description: "A.\n" })).toEqual([]);
});
