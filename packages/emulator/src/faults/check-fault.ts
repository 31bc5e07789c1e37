import { type OperationName, operationTable } from "@clerk-platform/contract";
import { refuseUnknownMembers } from "../controls/refuse-unknown-members.ts";
import { deepestJson, isNestedDeeperThan } from "../http/is-nested-deeper-than.ts";
import { type Fault, type FaultKind, faultKinds } from "./fault.ts";

const triggerMembers = ["kind", "operation", "times", "probability", "seed"];
const kindMembers: Record<FaultKind["kind"], readonly string[]> = {
  latency: ["ms"],
  "rate-limit": ["retryAfter"],
  error: ["status", "body", "code", "meta"],
  "reset-before-commit": [],
  "reset-after-commit": [],
  "stalled-body": [],
  "dropped-body": [],
  "truncated-json": [],
  "wrong-charset": ["charset"],
  "html-body": [],
};

/**
 * Checks a fault, for callers without type checks: HTTP and plain JavaScript.
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
  refuseUnknownMembers("fault", fault, [...triggerMembers, ...kindMembers[fault.kind]]);
  if (fault.operation !== undefined && !Object.hasOwn(operationTable, fault.operation as OperationName)) {
    refuse("operation", "the name of an operation, such as createApplication");
  }
  if (fault.times !== undefined && !(Number.isInteger(fault.times) && fault.times > 0)) {
    refuse("times", "a whole number above 0");
  }
  const { probability } = fault;
  if (
    probability !== undefined &&
    !(typeof probability === "number" && probability >= 0 && probability <= 1)
  ) {
    refuse("probability", "a number from 0 to 1");
  }
  if (fault.kind === "latency" && !(typeof fault.ms === "number" && fault.ms >= 0 && fault.ms <= 600_000)) {
    refuse("ms", "a number of milliseconds up to 600000");
  }
  if (fault.kind === "error") {
    const { status = 500, body = "empty" } = fault;
    if (!(Number.isInteger(status) && status >= 400 && status <= 599)) refuse("status", "400 to 599");
    if (!["empty", "html", "json"].includes(body)) refuse("body", '"empty", "html" or "json"');
    const { code, meta } = fault;
    if (code !== undefined && !(typeof code === "string" && /^[a-z][a-z0-9_]{0,99}$/.test(code)))
      refuse("code", "an error code, such as resource_locked");
    if (meta !== undefined && (typeof meta !== "object" || meta === null || Array.isArray(meta)))
      refuse("meta", "an object");
    if (isNestedDeeperThan(meta, deepestJson)) refuse("meta", `at most ${deepestJson} levels deep`);
    if (fault.body !== undefined && fault.body !== "json" && (code !== undefined || meta !== undefined))
      refuse("body", '"json" when there is a code or meta');
  }
  if (fault.kind === "rate-limit" && !isRetryAfter(fault.retryAfter)) {
    refuse("retryAfter", "seconds, 0 or more, a line of ASCII text, or null");
  }
  if (fault.kind === "wrong-charset" && ![undefined, "utf-16le", "iso-8859-1"].includes(fault.charset)) {
    refuse("charset", '"utf-16le" or "iso-8859-1"');
  }
  if (fault.seed !== undefined && !Number.isSafeInteger(fault.seed)) refuse("seed", "a whole number");
  return structuredClone(fault);
}

function isRetryAfter(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "number") return value >= 0 && value <= Number.MAX_SAFE_INTEGER;
  // Nothing else can be sent in a header.
  return typeof value === "string" && /^[ -~]*$/.test(value);
}
