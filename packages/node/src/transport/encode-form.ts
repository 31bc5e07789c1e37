/**
 * Encodes a form as one blob, so that its files stay on disk until they are sent and its length is known.
 * Escapes names as browsers do.
 */
export function encodeForm(form: FormData): Blob {
  const boundary = `----clerk-platform-${crypto.randomUUID()}`;
  const parts: BlobPart[] = [];
  for (const [name, value] of form) {
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="${quoted(lineBreaks(name))}"`;
    if (typeof value === "string") parts.push(`${head}\r\n\r\n${lineBreaks(value)}\r\n`);
    else {
      const type = value.type || "application/octet-stream";
      parts.push(`${head}; filename="${quoted(value.name)}"\r\ncontent-type: ${type}\r\n\r\n`, value, "\r\n");
    }
  }
  parts.push(`--${boundary}--\r\n`);
  return new Blob(parts, { type: `multipart/form-data; boundary=${boundary}` });
}

const lineBreaks = (text: string): string => text.replace(/\r\n?|\n/g, "\r\n");

const escapes: Record<string, string> = { '"': "%22", "\r": "%0D", "\n": "%0A" };

const quoted = (text: string): string => text.replace(/[\r\n"]/g, (character) => escapes[character]!);
