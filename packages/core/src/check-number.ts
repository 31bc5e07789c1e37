import { fail } from "./fail.ts";

/**
 * Refuses what is not a number from 0.
 *
 * @throws TypeError naming the option.
 */
export const checkNumber = (option: string, value: number): number =>
  typeof value === "number" && value >= 0 ? value : fail(`${option} must be a number from 0: ${value}`);
