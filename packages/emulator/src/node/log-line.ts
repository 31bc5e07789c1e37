import type { LoggedRequest } from "../log/request-log.ts";

export type LogFormat = "pretty" | "json" | "none";

/** One request as a line: columns for people, JSON for programs. Secrets are masked already. */
export function logLine(request: LoggedRequest, format: "pretty" | "json"): string {
  if (format === "json") return JSON.stringify({ ...request, time: new Date(request.time).toISOString() });
  const { time, method, target, status, operation, code, durationMs, faults } = request;
  return [
    new Date(time).toISOString().slice(11, 19),
    status === 0 ? "---" : String(status),
    method.padEnd(6),
    printable(target),
    operation ? `(${operation})` : "",
    code ?? "",
    `${durationMs.toFixed(1)} ms`,
    faults.length > 0 ? `[fault: ${faults.join(", ")}]` : "",
  ]
    .filter(Boolean)
    .join("  ");
}

/** Replaces control characters, which a terminal would interpret. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are replaced.
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, "?");
}
