import { type OperationName, operationTable } from "@clerk-platform/contract";
import { type Fault, faultKinds } from "./fault.ts";

/**
 * Checks a fault that may have come over HTTP or from plain JavaScript.
 *
 * @throws TypeError naming the option.
 */
export function checkFault(value: unknown): Fault {
  const fault = value as Fault;
  const refuse = (option: string, expected: string): never => {
    throw new TypeError(`fault: ${option} must be ${expected}`);
  };
  if (typeof fault !== "object" || fault === null)
    refuse("a fault", 'an object such as { kind: "rate-limit" }');
  if (!faultKinds.includes(fault.kind)) refuse("kind", `one of ${faultKinds.join(", ")}`);
  if (fault.operation !== undefined && !Object.hasOwn(operationTable, fault.operation as OperationName)) {
    refuse("operation", "the name of an operation, such as createApplication");
  }
  if (fault.times !== undefined && !(Number.isInteger(fault.times) && fault.times > 0)) {
    refuse("times", "a whole number above 0");
  }
  if (fault.probability !== undefined && !(fault.probability >= 0 && fault.probability <= 1)) {
    refuse("probability", "a number from 0 to 1");
  }
  if (fault.kind === "latency" && !(fault.ms >= 0 && fault.ms <= 600_000)) {
    refuse("ms", "a number of milliseconds up to 600000");
  }
  if (fault.kind === "error") {
    const { status = 500, body = "empty" } = fault;
    if (!(Number.isInteger(status) && status >= 400 && status <= 599)) refuse("status", "400 to 599");
    if (!["empty", "html", "json"].includes(body)) refuse("body", '"empty", "html" or "json"');
  }
  if (
    fault.kind === "rate-limit" &&
    typeof fault.retryAfter === "string" &&
    /[\r\n]/.test(fault.retryAfter)
  ) {
    refuse("retryAfter", "a single line");
  }
  return { ...fault };
}
