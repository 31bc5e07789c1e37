import { readFile } from "node:fs/promises";
import type { TokenRequest } from "@clerk-platform/core";

/**
 * Creates a token source that reads a file at the first request, and again after a 401. To rotate the key, replace the
 * file.
 *
 * @param variable - the environment variable that names the file, for error messages.
 * @returns a function that rejects with an Error naming the variable and the path, never the content of the file.
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
      `${variable} names ${path}, which cannot be read (${code}): write the platform API key into that file, or set another path`,
      { cause },
    );
  }
  const key = text.replace(/^\uFEFF/, "").trim();
  // Checked here, because the error of core could not name the variable and the file.
  if (/^[!-~]+$/.test(key)) return key;
  throw new Error(
    `${variable} names ${path}, which ${key ? "holds more than one key" : "is empty"}: that file must contain one platform API key (ak_…) and nothing else`,
  );
}
