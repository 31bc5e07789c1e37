import { execa } from "execa";

/**
 * Imports an entry in a new process and reports its side effects: changed globals and their properties, listeners,
 * environment variables, output, and handles that keep the process alive.
 */
export async function observeImport(entry: string): Promise<string[]> {
  const { stdout } = await execa(process.execPath, ["--input-type=module"], {
    input: `${program}\nawait observe(${JSON.stringify(entry)});`,
  });
  return JSON.parse(stdout.split("\n").at(-1)!) as string[];
}

const program = /* js */ `
import { registerHooks } from "node:module";

// Only Workers have this module.
const classes = ["DurableObject", "RpcTarget", "WorkerEntrypoint", "WorkflowEntrypoint"];
const stub = "data:text/javascript,export const env = {}; export function waitUntil() {}"
  + classes.map((name) => " export class " + name + " {}").join("");
registerHooks({
  resolve: (specifier, context, next) => specifier.startsWith("cloudflare:")
    ? { url: stub, format: "module", shortCircuit: true }
    : next(specifier, context),
});

function snapshot() {
  const seen = new Map();
  const note = (path, holder) => {
    for (const key of Reflect.ownKeys(holder)) {
      const { value, get, set } = Reflect.getOwnPropertyDescriptor(holder, key);
      seen.set(path + "." + String(key), [value, get, set]);
      if (path === "globalThis" && typeof value === "function") {
        note(String(key), value);
        if (value.prototype) note(String(key) + ".prototype", value.prototype);
      }
    }
  };
  note("globalThis", globalThis);
  note("console", console);
  note("process.env", { ...process.env });
  for (const event of process.eventNames()) seen.set("listeners of " + String(event), [process.listenerCount(event)]);
  for (const [index, kind] of process.getActiveResourcesInfo().entries()) seen.set("resource " + index, [kind]);
  return seen;
}

async function observe(entry) {
  // Node creates these lazily on first access, so they are not side effects of the entry.
  void [fetch, Request, Response, Headers, FormData, Blob, crypto, navigator, performance, ReadableStream];
  await import("node:fs/promises");
  const printed = [];
  const write = process.stdout.write;
  process.stdout.write = (text) => printed.push("prints " + text);
  const before = snapshot();
  await import(entry);
  const after = snapshot();
  process.stdout.write = write;
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((path) => {
    const [one, other] = [before.get(path), after.get(path)];
    return one?.length !== other?.length || one.some((part, index) => !Object.is(part, other[index]));
  });
  console.log(JSON.stringify([...printed, ...changed.map((path) => "changes " + path)]));
}
`;
