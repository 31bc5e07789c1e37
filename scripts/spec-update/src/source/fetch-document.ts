import { UserError } from "repo/lib/user-error";

/** GitHub's document has 13 MB. */
const largest = 64 * 1024 * 1024;

/**
 * Downloads a document whole.
 *
 * @throws {@link UserError} for anything but a complete, successful response that is not a web page.
 */
export async function fetchDocument(url: string, timeout = 60_000): Promise<string> {
  let response: Response;
  let bytes: Uint8Array;
  try {
    response = await fetch(url, {
      headers: { accept: "application/yaml, application/json, text/yaml, */*;q=0.5" },
      signal: AbortSignal.timeout(timeout),
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new UserError(
        `${url} responded with ${response.status} ${response.statusText}.\nNothing was written.`,
      );
    }
    bytes = await readBytes(response, url);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${url} cannot be downloaded: ${reasonOf(error)}\nNothing was written; try again.`);
  }
  if (response.headers.get("content-type")?.startsWith("text/html")) {
    throw new UserError(
      `${url} responded with an HTML page, not with a document.\nNothing was written; check the address, and whether it needs a login.`,
    );
  }
  const announced = response.headers.get("content-length");
  // The length of a compressed response is the compressed one.
  if (
    announced !== null &&
    !response.headers.has("content-encoding") &&
    Number(announced) !== bytes.byteLength
  ) {
    throw new UserError(
      `${url} announced ${announced} bytes and sent ${bytes.byteLength}: the download is incomplete.\nNothing was written; try again.`,
    );
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(`${url} is not UTF-8 text.\nNothing was written.`);
  }
}

/** Reads a body, and stops when it gets too large. A small compressed body can expand to any size. */
async function readBytes(response: Response, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > largest) {
      throw new UserError(`${url} is larger than ${largest / 1024 / 1024} MB.\nNothing was written.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error;
  if (name === "TimeoutError") return "it took longer than a minute.";
  const deeper = cause instanceof Error ? cause.message : "";
  if (message === "terminated") return `the connection broke off before the end (${deeper}).`;
  return deeper || message;
}
