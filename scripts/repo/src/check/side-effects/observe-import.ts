import { execa } from "execa";

/**
 * What importing an entry changes in its process: globals and what hangs on them, listeners, the environment, output,
 * and whatever would keep the process alive. A manifest can promise that it is nothing; this looks.
 */
export async function observeImport(entry: string): Promise<string[]> {
  const { stdout } = await execa(process.execPath, ["--input-type=module"], {
    input: `${program}\nawait observe(${JSON.stringify(entry)});`,
  });
  return JSON.parse(stdout.split("\n").at(-1)!) as string[];
}

const program = /* js */ `
import { registerHooks } from "node:module";

// Workers have a module of their own.
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
  // What Node itself makes when it is first asked for: not the entry's doing.
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
