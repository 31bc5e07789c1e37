import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execaNode } from "execa";

/** Settings of the steps. */
export interface Workplace {
  /** The folder of the definition and the plan. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** Called with the output of each command. */
  say(text: string): void;
}

/** Result of a command. */
export interface Outcome {
  readonly command: string;
  readonly code: number | undefined;
  readonly printed: string;
}

const cli = new URL("../bin/clerk-platform-config.js", import.meta.resolve("@clerk-platform/config"));

/** Runs pull → change → plan → apply → drift with the command-line tool. */
export async function runSteps(workplace: Workplace): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const run = async (command: string): Promise<void> => {
    workplace.say(`\n$ clerk-platform-config ${command}`);
    const { exitCode: code, all: printed } = await execaNode(cli, command.split(" "), {
      cwd: workplace.folder,
      env: workplace.env,
      reject: false,
      all: true,
    });
    workplace.say(printed);
    outcomes.push({ command, code, printed });
  };
  await run("pull --application Acme");
  await run("types");
  await run("plan");
  await change(join(workplace.folder, "clerk.config.ts"));
  await run("plan --out plan.json");
  await run("apply --plan plan.json");
  await run("drift --compare-secrets");
  return outcomes;
}

/** Edits the definition: sign-in with Google on production, and shorter sessions. */
async function change(file: string): Promise<void> {
  const text = await readFile(file, "utf8");
  const values = `production: {
      session_settings: { lifetime_in_seconds: 86_400 },
      connection_oauth_google: { enabled: true, client_id: "acme", client_secret: secret("GOOGLE_SECRET") },`;
  const changed = text
    .replace(/import \{[^}]*\}/, "import { defineConfig, secret }")
    .replace(
      /instances: \{([\s\S]*?)production: \{/,
      (_, before: string) => `instances: {${before}${values}`,
    );
  await writeFile(file, changed);
}
