import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A running `next start`. */
export interface NextServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Builds the pages. No variable of the SDK is there: a build needs no secret. */
export async function buildPages(): Promise<void> {
  const { process: child, output } = runNext(["build"], {
    CLERK_PLATFORM_API_KEY: undefined,
    CLERK_PLATFORM_API_URL: undefined,
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`next build failed\n${output()}`);
}

/** Serves the built pages on this machine, in front of the Platform API that `env` names. */
export async function servePages(env: Record<string, string>, wantedPort = 0): Promise<NextServer> {
  const port = wantedPort || (await freePort());
  const args = ["start", "--hostname", "127.0.0.1", "--port", String(port)];
  const { process: child, output } = runNext(args, env);
  const ended = once(child, "exit");
  const failed = ended.then(() => Promise.reject(new Error(`next start ended\n${output()}`)));
  failed.catch(() => {});
  await Promise.race([ready(child, output), failed]);
  return {
    port,
    async close() {
      child.kill();
      await ended;
    },
  };
}

function runNext(args: readonly string[], env: Record<string, string | undefined>) {
  const child = spawn(process.execPath, [`${root}node_modules/next/dist/bin/next`, ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (text += String(chunk)));
  return { process: child, output: () => text };
}

async function ready(child: ChildProcess, output: () => string): Promise<void> {
  while (!output().includes("Ready in")) await once(child.stdout!, "data");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}
