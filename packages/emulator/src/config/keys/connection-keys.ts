import { bool, type ConfigSchema, credential, group, list, text, unset } from "../config-schema.ts";

const providers = [
  "apple",
  "atlassian",
  "bitbucket",
  "box",
  "coinbase",
  "discord",
  "dropbox",
  "facebook",
  "github",
  "gitlab",
  "google",
  "hubspot",
  "huggingface",
  "line",
  "linear",
  "linkedin_oidc",
  "microsoft",
  "notion",
  "slack",
  "spotify",
  "tiktok",
  "twitch",
  "vercel",
  "x",
  "xero",
];

const connection = (provider: string): ConfigSchema =>
  group(`Sign-in with ${provider}.`, {
    enabled: bool(false, "Whether the connection can be used."),
    authenticatable: bool(true, "Whether users can sign in with it."),
    block_email_subaddresses: bool(false, "Whether addresses with +, = or # are refused."),
    client_id: credential("Client id of your OAuth application.", { maxLength: 512 }),
    client_secret: credential("Client secret of your OAuth application.", {
      maxLength: 2048,
      "x-clerk-sensitive": true,
    }),
    scopes: list([], "Scopes beyond the default."),
    // Apple signs its own secrets, from a key that has an id and a team.
    ...(provider === "apple"
      ? {
          team_id: credential("Apple team id.", { maxLength: 64 }),
          key_id: credential("Apple key id.", { maxLength: 64 }),
        }
      : {}),
  });

/** Sign-in through other services. */
export const connectionKeys: Record<string, ConfigSchema> = {
  ...Object.fromEntries(providers.map((name) => [`connection_oauth_${name}`, connection(name)])),
  connections_oauth_custom: unset({
    type: "array",
    description: "Connections to OpenID providers of your choice.",
    default: [],
    maxItems: 50,
    items: {
      ...group("A connection.", {
        key: text("", "Its name in URLs.", { pattern: "^[a-z0-9_]+$", maxLength: 64 }),
        name: text("", "Its name on buttons.", { minLength: 1, maxLength: 100 }),
        enabled: bool(true, "Whether it can be used."),
        discovery_url: text("", "Its OpenID configuration.", { pattern: "^https://" }),
        client_id: text("", "Client id.", { minLength: 1 }),
        client_secret: text("", "Client secret.", { minLength: 1, "x-clerk-sensitive": true }),
      }),
      required: ["key", "name", "discovery_url", "client_id", "client_secret"],
    },
  }),
};
