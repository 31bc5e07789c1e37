import { readFile } from "node:fs/promises";
import type { TokenRequest } from "@clerk-platform/core";

/**
 * A token source that reads a file when a token is first needed, and again when the service refused the token:
 * whoever rotates the key only replaces the file.
 *
 * @param variable - the environment variable that named the file, for errors.
 * @returns a function that rejects with an Error naming variable and path, never with what the file holds.
 */
export function keyFromFile(path: string, variable: string): (request: TokenRequest) => Promise<string> {
  let key: Promise<string> | undefined;
  return ({ refresh }) => {
    if (refresh || !key) {
      const reading = read(path, variable);
      reading.catch(() => {
        if (key === reading) key = undefined;
      });
      key = reading;
    }
    return key;
  };
}

async function read(path: string, variable: string): Promise<string> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (cause) {
    const { code = "unknown error" } = cause as NodeJS.ErrnoException;
    throw new Error(
      `${variable} names ${path}, which cannot be read (${code}): put the platform API key into that file, or name another`,
      { cause },
    );
  }
  const key = text.replace(/^\uFEFF/, "").trim();
  // Anything else would be sent as a header; the core's own complaint would not know where it came from.
  if (/^[!-~]+$/.test(key)) return key;
  throw new Error(
    `${variable} names ${path}, which ${key ? "holds more than one key" : "is empty"}: put the platform API key (ak_…) and nothing else into that file`,
  );
}
