import { labelOf } from "../ui/label-of.ts";

/** A key of the configuration as the menu shows it. */
export interface ConfigKey {
  key: string;
  text: string;
}

export interface KeyGroup {
  title: string;
  keys: readonly ConfigKey[];
}

/** The first group whose pattern fits a key has it. The matched prefix is left out of the text. */
const groups = [
  { title: "Sign-up and sign-in", pattern: /^auth_|^(restrictions|waitlist|user_model|test_mode)$/ },
  { title: "Social connections", pattern: /^connection_oauth_|^connections_oauth_custom$/ },
  { title: "Sessions", pattern: /^session_/ },
  { title: "Pages and messages", pattern: /^(account_portal|branding|localization|(email|sms)_settings)$/ },
  { title: "Products", pattern: /^(organization_settings|billing|api_keys|webhooks)$/ },
];

const prefix = /^(auth|connection_oauth|connections_oauth)_|_settings$/g;

/** Names that are not written like words. */
const names: Readonly<Record<string, string>> = {
  api_keys: "API keys",
  connection_oauth_github: "GitHub",
  connection_oauth_gitlab: "GitLab",
  connection_oauth_hubspot: "HubSpot",
  connection_oauth_huggingface: "Hugging Face",
  connection_oauth_linkedin_oidc: "LinkedIn",
  connection_oauth_tiktok: "TikTok",
  sms_settings: "SMS",
};

/** A readable name of a key. */
export const keyText = (key: string): string => names[key] ?? labelOf(key.replace(prefix, ""));

/** Sorts keys into groups with titles; a later version of the API may add keys, which come last. */
export function groupKeys(keys: readonly string[]): KeyGroup[] {
  const titleOf = (key: string) => groups.find(({ pattern }) => pattern.test(key))?.title ?? "Other";
  return [...groups.map(({ title }) => title), "Other"]
    .map((title) => ({
      title,
      keys: keys.filter((key) => titleOf(key) === title).map((key) => ({ key, text: keyText(key) })),
    }))
    .filter(({ keys }) => keys.length > 0);
}
