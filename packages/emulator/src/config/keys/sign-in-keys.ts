import { bool, type ConfigSchema, group, list, oneOf, text, unset, whole } from "../config-schema.ts";

const identifier = (what: string, enabled: boolean, strategies: readonly string[]): ConfigSchema =>
  group(`${what} as an identifier.`, {
    enabled: bool(enabled, `Whether users may have ${what.toLowerCase()}.`),
    required: bool(enabled, "Whether it must be given at sign-up."),
    used_for_sign_in: bool(enabled, "Whether it can be used to sign in."),
    verify_at_sign_up: bool(enabled, "Whether it must be verified at sign-up."),
    verification_strategies: list(strategies, "How it can be verified.", {
      enum: [...strategies, what.startsWith("Email") ? "email_link" : "phone_code"],
    }),
  });

/** How users prove who they are. */
export const signInKeys: Record<string, ConfigSchema> = {
  auth_attack_protection: group("Defences against guessing and bots.", {
    user_lockout: group("Locking a user after failed attempts.", {
      enabled: bool(true, "Whether users are locked."),
      max_attempts: whole(100, "Failed attempts before a user is locked.", { minimum: 1, maximum: 100 }),
      duration_in_minutes: whole(60, "How long; null locks until someone unlocks.", {
        type: ["integer", "null"],
        minimum: 1,
      } as Partial<ConfigSchema>),
    }),
    bot_protection: group("A challenge at sign-up.", {
      enabled: bool(true, "Whether sign-ups are challenged."),
      widget: oneOf("smart", ["smart", "invisible"], "The kind of challenge."),
    }),
    enumeration_protection: bool(false, "Whether responses hide that an account exists."),
  }),
  auth_password: group("Passwords.", {
    enabled: bool(true, "Whether users may have a password."),
    required: bool(true, "Whether a password must be set at sign-up."),
    min_length: whole(15, "Fewest characters.", { minimum: 8, maximum: 72 }),
    max_length: whole(72, "Most characters.", { minimum: 8, maximum: 72 }),
    require_special_char: bool(false, "Whether a special character is needed."),
    require_numbers: bool(false, "Whether a digit is needed."),
    require_uppercase: bool(false, "Whether an upper-case letter is needed."),
    require_lowercase: bool(false, "Whether a lower-case letter is needed."),
    reject_compromised: bool(true, "Whether passwords from known leaks are refused."),
    min_strength: whole(0, "Lowest zxcvbn score.", { minimum: 0, maximum: 4 }),
  }),
  auth_multi_factor: group("Second factors.", {
    required: bool(false, "Whether every user needs one."),
    totp: group("Authenticator apps.", { enabled: bool(false, "Whether they can be used.") }),
    phone_code: group("Codes by SMS.", { enabled: bool(false, "Whether they can be used.") }),
    backup_code: group("Backup codes.", { enabled: bool(false, "Whether they can be used.") }),
  }),
  auth_email: identifier("Email addresses", true, ["email_code"]),
  auth_phone: identifier("Phone numbers", false, ["phone_code"]),
  auth_username: group("Usernames as an identifier.", {
    enabled: bool(false, "Whether users may have a username."),
    required: bool(false, "Whether it must be given at sign-up."),
    min_length: whole(4, "Fewest characters.", { minimum: 1, maximum: 64 }),
    max_length: whole(64, "Most characters.", { minimum: 1, maximum: 64 }),
  }),
  auth_passkey: group("Passkeys.", {
    enabled: bool(false, "Whether users may have passkeys."),
    allow_autofill: bool(true, "Whether the browser offers them in the form."),
    show_sign_in_button: bool(true, "Whether the form has a button for them."),
  }),
  auth_web3: group("Wallets.", {
    metamask: bool(false, "Sign-in with MetaMask."),
    coinbase_wallet: bool(false, "Sign-in with Coinbase Wallet."),
    okx_wallet: bool(false, "Sign-in with OKX Wallet."),
    base: bool(false, "Sign-in with Base."),
    solana: bool(false, "Sign-in with Solana wallets."),
  }),
  auth_access_control: group("Who may sign up.", {
    sign_up_mode: oneOf("public", ["public", "restricted", "waitlist"], "Who may sign up."),
    allowlist_enabled: bool(false, "Whether only listed identifiers may sign up."),
    allowlist: list([], "Identifiers that may sign up.", { minLength: 1 }),
    blocklist_enabled: bool(false, "Whether listed identifiers may not sign up."),
    blocklist: list([], "Identifiers that may not sign up.", { minLength: 1 }),
    block_email_subaddresses: bool(true, "Whether addresses with +, = or # are refused."),
    block_disposable_email_domains: bool(true, "Whether throw-away addresses are refused."),
  }),
  auth_reverification: unset(
    group("Asking again before sensitive actions.", {
      enabled: bool(false, "Whether users are asked."),
      after_minutes: whole(10, "After how long.", { minimum: 1, maximum: 1440 }),
    }),
  ),
  restrictions: group("Other limits on accounts.", {
    allow_account_deletion: bool(true, "Whether users may delete themselves."),
    max_accounts_per_device: whole(null, "Accounts per device; null is unlimited.", { minimum: 1 }),
    allowed_email_domain: text(null, "The only email domain that may sign up.", { maxLength: 253 }),
  }),
};
