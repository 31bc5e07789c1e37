import { expect, it } from "vitest";
import { compareTexts } from "./compare-texts.ts";

it("shows all that differs between two texts, and a few words around it", () => {
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

it("shows a text that is new, and examples", () => {
  expect(compareTexts({}, { summary: "A book", example: { a: 1 } }, "input.id")).toEqual([
    { rule: "text-changed", at: "input.id", old: "", new: 'A book\n{"a":1}' },
  ]);
});

it("finds nothing where nothing differs", () => {
  expect(compareTexts({ description: "A." }, { description: "A.\n" })).toEqual([]);
});
