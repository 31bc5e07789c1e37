/** The names of the secrets that a text contains: plain, as in JSON, as in a URL, in hexadecimal or in Base64. */
export const findSecrets = (text: string, secrets: Readonly<Record<string, string>>): string[] =>
  Object.entries(secrets)
    .filter(([, secret]) => formsOf(secret).some((form) => text.includes(form)))
    .map(([name]) => name);

function formsOf(secret: string): string[] {
  const escaped = JSON.stringify(secret).slice(1, -1);
  const escapedTwice = JSON.stringify(escaped).slice(1, -1);
  const texts = [secret, escaped, escapedTwice];
  return [
    ...texts,
    ...texts.map(encodeURIComponent),
    ...texts.map((text) => Buffer.from(text).toString("hex")),
    ...texts.flatMap((text) => [...base64Forms(text, "base64"), ...base64Forms(text, "base64url")]),
  ];
}

/** The Base64 of a text in the middle of another depends on its position: without its ends, it has three forms. */
const base64Forms = (text: string, encoding: "base64" | "base64url"): string[] =>
  ["", "x", "xx"].map((before) => Buffer.from(`${before}${text}xxx`).toString(encoding).slice(4, -8));
