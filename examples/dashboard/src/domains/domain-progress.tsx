import type { DomainStatus } from "@clerk-platform/core";
import { CircleCheck, CircleDashed, CircleX, LoaderCircle } from "lucide-react";
import { type DomainPart, domainParts } from "./domain-parts.ts";

const shown = {
  done: { tone: "good", Icon: CircleCheck, text: "Ready" },
  running: { tone: "warn", Icon: LoaderCircle, text: "Checking…" },
  waiting: { tone: "idle", Icon: CircleDashed, text: "Not started" },
  failed: { tone: "bad", Icon: CircleX, text: "Failed" },
} as const;

/** The progress of the setup. Screen readers read the sentence when it changes. */
export function DomainProgress({ domain, status }: { domain: string; status: DomainStatus }) {
  const parts = domainParts(status);
  const done = parts.filter(({ state }) => state === "done").length;
  const hints = [...new Set(parts.flatMap(({ hints }) => hints))];
  const sentence =
    status.status === "complete"
      ? `${domain} is ready.`
      : `${done} of ${parts.length} parts of ${domain} are ready.`;
  return (
    <div className="stack">
      <div className="progress" aria-hidden>
        <i style={{ width: `${(done / Math.max(parts.length, 1)) * 100}%` }} />
      </div>
      <p role="status" className="small soft">
        {sentence}
      </p>
      <ul className="parts" aria-label={`Setup of ${domain}`}>
        {parts.map((part) => (
          <Part key={part.name} {...part} />
        ))}
      </ul>
      {hints.length > 0 && (
        <div className="notice warn">
          <div className="small">
            {hints.map((hint) => (
              <p key={hint}>{hint}</p>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

function Part({ name, state }: DomainPart) {
  const { tone, Icon, text } = shown[state];
  return (
    <li className={`part ${tone}`}>
      <Icon size={18} aria-hidden className={state === "running" ? "turning" : ""} />
      <div>
        <strong>{name}</strong>
        <br />
        <span className="soft">{text}</span>
      </div>
    </li>
  );
}
