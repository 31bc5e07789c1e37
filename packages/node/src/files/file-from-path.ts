// A default import: a named import of `openAsBlob` fails on Node 18 before `requireNode` can explain why.
import fs from "node:fs";
import { stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { requireNode } from "../require-node.ts";
import { headLength, imageTypeOf, typeOfExtension } from "./image-type.ts";

/** Overrides what is derived from the path and the content of a file. */
export interface FileFromPathOptions {
  /**
   * The MIME type.
   * @defaultValue from the content for images, otherwise from the extension
   */
  type?: string;
  /**
   * The file name in the request.
   * @defaultValue the last part of the path
   */
  name?: string;
}

/** 10 MB as the API defines it. */
const limit = 10 * 1024 * 1024;

/**
 * Opens a file for an upload. Its content is read from disk while it is sent, again for each attempt.
 *
 * @throws Error naming the path if the file does not exist, is a directory, is empty, or is larger than the 10 MB that
 * the API accepts.
 *
 * @example
 * ```ts
 * await clerk.uploadApplicationLogo({ applicationID, body: { file: await fileFromPath("logo.png") } });
 * ```
 */
export async function fileFromPath(path: string, options: FileFromPathOptions = {}): Promise<File> {
  requireNode();
  const refuse = (why: string, cause?: unknown): never => {
    throw new Error(`fileFromPath: ${path} ${why}`, cause ? { cause } : undefined);
  };
  const found = await stat(path).catch((error: NodeJS.ErrnoException) =>
    refuse(
      error.code === "ENOENT"
        ? `does not exist (looked from ${process.cwd()})`
        : `cannot be read (${error.code})`,
      error,
    ),
  );
  if (!found.isFile())
    refuse(found.isDirectory() ? "is a directory: name a file in it" : "is not a regular file");
  if (found.size === 0) refuse("is empty");
  if (found.size > limit) {
    refuse(`has ${found.size} bytes: the API takes images of at most 10 MB (${limit} bytes)`);
  }
  const blob = await fs
    .openAsBlob(path)
    .catch((error: NodeJS.ErrnoException) => refuse(`cannot be read (${error.code})`, error));
  const head = await blob
    .slice(0, headLength)
    .arrayBuffer()
    .catch((error: unknown) => refuse("cannot be read", error));
  const type = options.type ?? imageTypeOf(new Uint8Array(head)) ?? typeOfExtension(extname(path));
  return new File([blob], options.name ?? basename(path), { type, lastModified: found.mtimeMs });
}
