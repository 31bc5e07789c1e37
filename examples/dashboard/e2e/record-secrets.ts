import type { EmulatorServer } from "@clerk-platform/emulator/node";
import type { Page } from "playwright-core";

/** Records what a browser receives, and finds secrets in it. */
export interface SecretRecord {
  /** Records every response that a page receives. */
  watch(page: Page): Promise<void>;
  /** Records the document of a page, its storage and the cookies that scripts can read. */
  look(page: Page): Promise<void>;
  /** Allows a secret that is meant to be seen. */
  allow(secret: string): void;
  /** The number of texts that were recorded. */
  recorded(): number;
  /** Returns the places in which a secret was found, without the secrets. */
  found(): Promise<string[]>;
}

/** Anything that looks like a platform token or a secret key. */
const secretShape = /\b(ak_|sk_test_|sk_live_)[A-Za-z0-9]{8,}/;

/** Looks for the token, for secret keys and for transfer codes in everything that a browser receives. */
export function recordSecrets(upstream: EmulatorServer): SecretRecord {
  const seen: { place: string; text: string }[] = [];
  const reading: Promise<unknown>[] = [];
  const allowed = new Set<string>();
  return {
    async watch(page) {
      page.on("response", (response) => {
        const place = `${response.request().method()} ${new URL(response.url()).pathname}`;
        const record = (text: string): void => void seen.push({ place, text });
        // A response cannot be read when it has no body, or when its page was left or closed.
        const ignore = (): void => {};
        reading.push(
          response.allHeaders().then((headers) => record(JSON.stringify(headers)), ignore),
          response.text().then(record, ignore),
        );
      });
    },
    async look(page) {
      const parts = await page.evaluate(async () => ({
        document: document.documentElement.outerHTML,
        values: [...document.querySelectorAll("input, textarea")]
          .map((input) => (input as HTMLInputElement).value)
          .join("\n"),
        localStorage: JSON.stringify(localStorage),
        sessionStorage: JSON.stringify(sessionStorage),
        cookies: document.cookie,
        databases: JSON.stringify(await indexedDB.databases()),
        caches: JSON.stringify(await caches.keys()),
        history: JSON.stringify([location.href, history.state]),
      }));
      for (const [place, text] of Object.entries(parts)) seen.push({ place, text });
    },
    allow: (secret) => allowed.add(secret),
    recorded: () => seen.length,
    async found() {
      await Promise.allSettled(reading);
      const secrets = [upstream.token, ...secretsOf(upstream.emulator.snapshot())].filter(
        (secret) => !allowed.has(secret),
      );
      return seen
        .filter(({ text }) => secretShape.test(text) || secrets.some((secret) => text.includes(secret)))
        .map(({ place }) => place);
    },
  };
}

/** Finds secret keys and the codes of transfers in the state of the emulator. */
function secretsOf(state: unknown): string[] {
  if (typeof state !== "object" || state === null) return [];
  return Object.entries(state).flatMap(([name, value]) =>
    name === "secretKey" || (name === "code" && uuid.test(value)) ? [value] : secretsOf(value),
  );
}

const uuid = /^[\da-f-]{36}$/;
