import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPlatformClient } from "@clerk-platform/core";
import { createEmulator } from "@clerk-platform/emulator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileFromPath } from "./file-from-path.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "file-"));
});
afterAll(() => rm(folder, { recursive: true }));

const write = async (name: string, content: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content, "latin1");
  return path;
};

const png = "\x89PNG\r\n\x1a\n and more";

describe("fileFromPath", () => {
  it.each([
    ["logo.png", png, "image/png"],
    ["wrong.jpg", png, "image/png"],
    ["photo", "\xff\xd8\xff\xe0", "image/jpeg"],
    ["a.gif", "GIF89a..", "image/gif"],
    ["a", "RIFF\0\0\0\0WEBPVP8 ", "image/webp"],
    ["a", "\0\0\0\x20ftypavif", "image/avif"],
    ["a", "\0\0\x01\0\x01", "image/x-icon"],
    ["a", '<?xml version="1.0"?>\n<!-- by hand -->\n<svg xmlns="">', "image/svg+xml"],
    ["page.txt", "<html><svg>", "application/octet-stream"],
    ["data.WEBP", "unknown", "image/webp"],
  ])("detects the type of %s by content, then by extension", async (name, content, type) => {
    const file = await fileFromPath(await write(name, content));
    expect([file.name, file.type, file.size]).toEqual([name, type, content.length]);
    expect(Buffer.from(await file.arrayBuffer()).toString("latin1")).toBe(content);
  });

  it("uses the given name and type", async () => {
    const file = await fileFromPath(await write("x", png), { name: "logo.bin", type: "application/x-logo" });
    expect([file.name, file.type]).toEqual(["logo.bin", "application/x-logo"]);
  });

  it("returns a file that uploads accept", async () => {
    const { token, baseUrl, fetch } = createEmulator();
    const clerk = createPlatformClient({ token, baseUrl, fetch });
    const { application_id: applicationID } = await clerk.createApplication({ body: { name: "Acme" } });
    const file = await fileFromPath(join(import.meta.dirname, "../../../../examples/tour/logo.png"));
    expect(await clerk.uploadApplicationLogo({ applicationID, body: { file } })).toBeDefined();
  });

  it("rejects paths that cannot be uploaded, naming the path", async () => {
    const large = await write("large.png", png);
    await truncate(large, 10 * 1024 * 1024 + 1);
    const none = join(folder, "none.png");
    await expect(fileFromPath(none)).rejects.toThrow(`${none} does not exist`);
    await expect(fileFromPath(folder)).rejects.toThrow(`${folder} is a directory`);
    await expect(fileFromPath(await write("empty.png", ""))).rejects.toThrow("empty.png is empty");
    await expect(fileFromPath(large)).rejects.toThrow(
      "large.png has 10485761 bytes: the API takes images of at most 10 MB",
    );
  });
});
