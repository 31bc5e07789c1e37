import { expect, it } from "vitest";
import { findStaleSizes, writeSizeTable } from "./size-table.ts";

const rows = [
  { name: "core", imports: "createPlatformClient", bytes: 6250 },
  { name: "emulator", imports: "createEmulator", bytes: 60_000 },
];
const empty = "# X\n\n<!-- size: written by pnpm size --write -->\n<!-- /size -->\n\nMore.\n";

it("writes an up-to-date size table, and keeps the rest of the README", () => {
  const readme = writeSizeTable(empty, rows);
  expect(readme).toContain("| core | `createPlatformClient` | 6.3 kB |");
  expect(readme).toMatch(/^# X\n[\s\S]*\nMore\.\n$/);
  expect(findStaleSizes(readme, rows)).toEqual([]);
  expect(writeSizeTable(readme, rows)).toBe(readme);
});

it("tolerates only small differences from the size table", () => {
  const readme = writeSizeTable(empty, rows);
  const changed = (bytes: number) => [{ ...rows[0]!, bytes }, rows[1]!];
  expect(findStaleSizes(readme, changed(6350))).toEqual([]);
  expect(findStaleSizes(readme, changed(6700))).toEqual(["core has 6.7 kB by now"]);
});

it("finds missing and superfluous rows of the size table", () => {
  const readme = writeSizeTable(empty, [rows[0]!]);
  expect(findStaleSizes(readme, rows)).toEqual(["emulator is missing"]);
  expect(findStaleSizes(writeSizeTable(empty, rows), [rows[0]!])).toEqual(["1 lines are about nothing"]);
});
