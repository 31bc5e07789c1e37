import { describe, expect, it } from "vitest";
import { redact, redactKnown, removeSecrets } from "./redact.ts";
import { isSecretField } from "./secret-names.ts";

/** Arrays inside arrays. */
function nested(depth: number, innermost: unknown = "x"): unknown {
  let value = innermost;
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}

function encode(text: string, encoding: "base64" | "base64url"): string {
  const encoded = btoa(String.fromCharCode(...new TextEncoder().encode(text)));
  return encoding === "base64"
    ? encoded
    : encoded.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

describe("redact", () => {
  it.each([
    "client_secret",
    "clientSecret",
    "CLIENT_SECRET",
    "client-secret",
    "signing_secret",
    "secret",
    "secret_key",
    "signing_key",
    "private_key",
    "privateKey",
    "api_key",
    "apiKey",
    "APIKey",
    "x-api-key",
    "auth_token",
    "access_token",
    "refresh_token",
    "token",
    "password",
    "smtp_password",
    "authorization",
    "Authorization",
    "set-cookie",
  ])("hides the value of a field named %s, whatever its type", (name) => {
    for (const value of [
      "topsecret",
      ["topsecret"],
      [["topsecret"]],
      { value: "topsecret" },
      31337,
      31337n,
    ]) {
      const text = JSON.stringify(redact({ outer: [{ [name]: value }] }));
      expect(text).not.toMatch(/topsecret|31337/);
      expect(text).toContain("[redacted]");
    }
  });

  it("keeps settings that say whether there is a secret, not what it is", () => {
    const settings = {
      password: true,
      client_secret: null,
      secret: "",
      auth_password: { enabled: true, min_length: 8 },
      session_token: { claims: { plan: "{{org.plan}}" } },
      publishable_key: "pk_test_YWNtZS5jbGVyay5hY2NvdW50cy5kZXYk",
      custom_signing_key: false,
      role_set_key: "role_set:default",
      private_metadata: { plan: "gold" },
      code: "form_param_invalid",
    };
    expect(redact(settings)).toEqual(settings);
  });

  it("finds secrets by shape behind line breaks, tabs and escapes", () => {
    const secrets = ["ak_AAAA1111", "sk_live_AAAA", "oat_AAAA", "whsec_AAAA", "eyJAAAA.AAAA.AAAA"];
    for (const secret of secrets) {
      for (const before of ["", "\n", "\t", "\r\n", " ", "\\n", "\\t", '"', "=", "/"]) {
        expect(redact({ message: `${before}${secret}` })).toEqual({ message: `${before}[redacted]` });
      }
    }
  });

  it("finds named secrets in JSON inside JSON, and in forms", () => {
    let text = JSON.stringify({ client_secret: "GOCSPX-topsecret", x: 1 });
    for (let level = 0; level < 3; level++) {
      expect(redact({ message: text })).not.toEqual({ message: expect.stringContaining("topsecret") });
      text = JSON.stringify(text);
    }
    expect(redact("grant=x&client_secret=topsecret&a=b")).toBe("grant=x&client_secret=[redacted]&a=b");
    expect(redact("code=resource_not_found")).toBe("code=resource_not_found");
  });

  it("replaces known secrets as they are and as a URL shows them, also in field names", () => {
    const known = ["odd/token+1=="];
    expect(redact({ "odd/token+1==": ["odd/token+1==", "?t=odd%2Ftoken%2B1%3D%3D"] }, known)).toEqual({
      "[redacted]": ["[redacted]", "?t=[redacted]"],
    });
  });

  it("replaces known secrets in JSON, in JSON inside JSON, and in a URL of them", () => {
    const secret = 'a "quoted" secret';
    const json = JSON.stringify({ secret });
    const texts = [json, JSON.stringify(json), encodeURIComponent(json)];
    for (const text of texts) expect(redact({ text }, [secret]).text).not.toContain("quoted");
  });

  it.each(["base64", "base64url"] as const)(
    "replaces known secrets in %s, at any position and in JSON",
    (encoding) => {
      const secret = 'GOCSPX?very>"secret" ü';
      for (const text of [secret, JSON.stringify(secret)]) {
        for (const before of ["", "a", "ab", "abc", "client_id:"]) {
          for (const after of ["", "z", "zy", ":more"]) {
            const encoded = encode(before + text + after, encoding);
            const shown = redact({ text: `Basic ${encoded}.` }, [secret]).text;
            // What remains tells what is around the secret.
            expect(shown).toMatch(/^Basic [\w+/-]{0,16}\[redacted\][\w+/=-]{0,12}\.$/);
          }
        }
      }
    },
  );

  it("keeps texts that only resemble the Base64 of a short secret", () => {
    expect(redact({ text: "YWI= YWJjZA" }, ["ab"]).text).toBe("YWI= YWJjZA");
  });

  it("never throws for a known secret that is half of a surrogate pair", () => {
    expect(redact("a\ud800b", ["\ud800"])).toBe("a[redacted]b");
  });

  it("never throws: for deep nesting, cycles, getters or proxies", () => {
    const cycle: Record<string, unknown> = { client_secret: {} };
    cycle.self = cycle;
    (cycle.client_secret as Record<string, unknown>).self = cycle.client_secret;
    const hostile = {
      get trap() {
        throw new Error("topsecret");
      },
    };
    const proxy = new Proxy(
      {},
      {
        ownKeys() {
          throw new Error("topsecret");
        },
      },
    );
    for (const depth of [99, 100, 2_200, 4_100, 100_000]) {
      const text = JSON.stringify(redact({ deep: nested(depth, "sk_live_AAAA"), after: "kept" }));
      expect(text).not.toContain("sk_live");
      expect(text).toContain("kept");
    }
    expect(JSON.stringify(redact([cycle, hostile, proxy]))).toBe(
      '[{"client_secret":{"self":"[circular]"},"self":"[circular]"},"[unreadable]","[unreadable]"]',
    );
  });

  it("copies shared values once, so the copy is no larger than the original", () => {
    let value: unknown = "x";
    for (let level = 0; level < 60; level++) value = [value, value];
    expect(Array.isArray(redact(value))).toBe(true);
    expect(redact({ client_secret: { value } })).toHaveProperty("client_secret");
  });

  it("pollutes no prototype", () => {
    const copy = redact(JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"p":1}}}'));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect(JSON.stringify(copy)).toContain('"__proto__":{"polluted":true}');
  });

  it.each(["a-", 'a="', '\\"a\\":\\"', "-----BEGIN PRIVATE KEY-----", "sk_", "eyJ.", "\\", "a = ", "token="])(
    "takes linear time for a text that repeats %j",
    { timeout: 20_000 },
    (part) => {
      // Quadratic time would be minutes.
      expect(typeof redact(part.repeat(200_000))).toBe("string");
    },
  );
});

describe("removeSecrets", () => {
  it("removes fields by name and replaces secrets by shape", () => {
    const pem = "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----";
    const data = {
      a: { private_key: "x", apiKey: ["x"], kept: 1 },
      list: ["sk_live_AAAA", "Bearer ak_PLATFORMTOKEN1", pem, "eyJhbGciOi.eyJzdWIiOi.c2ln"],
    };
    expect(removeSecrets(data, isSecretField)).toEqual({
      a: { kept: 1 },
      list: ["[redacted]", "Bearer [redacted]", "[redacted]", "[redacted]"],
    });
  });

  it("keeps data that only resembles a secret", () => {
    const data = {
      image_url: "https://img.clerk.com/eyJ0eXBlIjoiZGVmYXVsdCIsImlpZCI6Imluc18xIn0",
      username: "sk_smith",
      text: 'password: "as you like"',
      password_enabled: true,
      auth_password: { min_length: 8, enabled: true },
    };
    expect(removeSecrets(data, isSecretField)).toEqual(data);
  });

  it("never throws for deep nesting", () => {
    expect(JSON.stringify(removeSecrets(nested(50_000), isSecretField))).toContain("nested too deeply");
  });
});

it("redactKnown replaces only the given secrets", () => {
  const data = { secret_key: "sk_live_AAAA", echo: "Bearer odd-token", "odd-token": 1 };
  expect(redactKnown(data, ["odd-token"])).toEqual({
    secret_key: "sk_live_AAAA",
    echo: "Bearer [redacted]",
    "[redacted]": 1,
  });
});
