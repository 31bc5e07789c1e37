import type { Readable } from "node:stream";
import { execa } from "execa";
import { UserError } from "../lib/user-error.ts";
import type { Stranger } from "./stranger.ts";

/** The installed emulator, started by its command. */
export interface Api {
  env: { CLERK_PLATFORM_API_URL: string; CLERK_PLATFORM_API_KEY: string };
  /** Resets the emulator: restores the seed, clears the recorded requests. */
  reset(): Promise<void>;
  /** The requests since the last reset, in order: `createApplication 200`. */
  seen(): Promise<string[]>;
  close(): void;
}

/** Starts the command of the emulator in a project that has the package. */
export async function startApi(stranger: Stranger): Promise<Api> {
  const child = execa(process.execPath, ["node_modules/.bin/clerk-platform-emulator", "--port", "0"], {
    cwd: stranger.folder,
    reject: false,
  });
  const printed = await readUntil(child.stdout, "Ctrl-C");
  const exported = (name: string): string => new RegExp(`export ${name}=(\\S+)`).exec(printed)?.[1] ?? "";
  const env = {
    CLERK_PLATFORM_API_URL: exported("CLERK_PLATFORM_API_URL"),
    CLERK_PLATFORM_API_KEY: exported("CLERK_PLATFORM_API_KEY"),
  };
  const control = async (path: string, method = "GET"): Promise<unknown> => {
    const response = await fetch(new URL(`/__emulator/${path}`, env.CLERK_PLATFORM_API_URL), { method });
    if (!response.ok) throw new UserError(`${method} /__emulator/${path} returned ${response.status}`);
    return response.json();
  };
  return {
    env,
    reset: async () => {
      await control("reset", "POST");
    },
    seen: async () => {
      const { requests } = (await control("requests")) as {
        requests: { operation: string; status: number }[];
      };
      return requests.map(({ operation, status }) => `${operation} ${status}`).reverse();
    },
    close: () => void child.kill(),
  };
}

function readUntil(stdout: Readable, mark: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    stdout.on("data", (chunk) => {
      printed += chunk;
      if (printed.includes(mark)) resolve(printed);
    });
    stdout.once("end", () => reject(new UserError(`The emulator ended before it listened:\n${printed}`)));
  });
}
