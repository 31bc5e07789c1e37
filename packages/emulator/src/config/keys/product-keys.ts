import { bool, type ConfigSchema, group, list, oneOf, text, unset, whole } from "../config-schema.ts";

const colour = (value: string, what: string): ConfigSchema =>
  text(value, what, { pattern: "^#[0-9a-fA-F]{6}$" });
const url = (what: string): ConfigSchema =>
  text(null, what, { pattern: "^[a-zA-Z][a-zA-Z0-9+.-]*://", maxLength: 2048 });

/** Everything around signing in: sessions, users, organizations, looks. */
export const productKeys: Record<string, ConfigSchema> = {
  session_settings: group("Sessions.", {
    single_session_mode: bool(true, "Whether a browser holds one session only."),
    lifetime_in_seconds: whole(604800, "How long a session lives.", { minimum: 300, maximum: 315360000 }),
    inactivity_timeout_in_seconds: whole(null, "How long it may idle; null is unlimited.", {
      minimum: 300,
      maximum: 315360000,
    }),
    token_lifetime_in_seconds: whole(60, "How long a session token is valid.", {
      minimum: 30,
      maximum: 86400,
    }),
  }),
  session_token: group("The session token.", {
    claims: { type: "object", description: "Claims to add.", default: {}, additionalProperties: true },
  }),
  organization_settings: group("Organizations.", {
    enabled: bool(false, "Whether users can have organizations."),
    force_organization_selection: bool(false, "Whether users must choose one."),
    max_allowed_memberships: whole(null, "Members per organization.", { minimum: 1, maximum: 100000 }),
    admin_delete_enabled: bool(false, "Whether an admin may delete the organization."),
    creator_role: text(null, "The role of who creates one.", { pattern: "^org:[a-z0-9_]+$" }),
    domains_enabled: bool(false, "Whether organizations can verify domains."),
    domains_enrollment_modes: list([], "How users of a verified domain join.", {
      enum: ["manual_invitation", "automatic_invitation", "automatic_suggestion"],
    }),
    domains_default_role: text(null, "The role they get.", { pattern: "^org:[a-z0-9_]+$" }),
    organization_creation_defaults: group("What a new user begins with.", {
      enabled: bool(false, "Whether there are defaults."),
      automatic_organization_creation: group("An organization of their own.", {
        enabled: bool(false, "Whether one is created."),
      }),
    }),
  }),
  billing: group("Subscriptions of your users.", {
    user_enabled: bool(false, "Whether users can subscribe."),
    organization_enabled: bool(false, "Whether organizations can subscribe."),
    free_trial_requires_payment_method: bool(true, "Whether a trial asks for a payment method."),
  }),
  user_model: group("Fields of a user.", {
    first_name: group("First name.", {
      enabled: bool(true, "Whether users have one."),
      required: bool(false, "Whether it must be given."),
    }),
    last_name: group("Last name.", {
      enabled: bool(true, "Whether users have one."),
      required: bool(false, "Whether it must be given."),
    }),
    create_organization_enabled: bool(true, "Whether users may create organizations."),
  }),
  compliance: group("Legal matters.", {
    legal_consent_required: bool(false, "Whether users accept terms at sign-up."),
    terms_of_service_url: url("Where the terms are."),
    privacy_policy_url: url("Where the privacy policy is."),
  }),
  branding: group("Looks of pages and emails.", {
    primary_color: colour("#6c47ff", "Buttons and links."),
    background_color: colour("#ffffff", "Pages."),
    font_family: text("Inter", "Typeface.", { minLength: 1, maxLength: 100 }),
    show_clerk_branding: bool(true, "Whether pages say who secures them."),
    support_email: text(null, "Where users find help.", { pattern: "@", maxLength: 320 }),
  }),
  account_portal: group("Hosted pages.", {
    enabled: bool(true, "Whether they are served."),
    after_sign_in_url: url("Where users go after signing in."),
    after_sign_up_url: url("Where users go after signing up."),
    after_sign_out_url: url("Where users go after signing out."),
  }),
  email_settings: group("Emails to users.", {
    from_name: text(null, "Sender.", { maxLength: 100 }),
    from_local_part: text("notifications", "Sender address before the @.", { pattern: "^[a-z0-9._-]+$" }),
    reply_to: text(null, "Where replies go.", { pattern: "@", maxLength: 320 }),
  }),
  sms_settings: group("Text messages to users.", {
    allowed_countries: list(["us", "ca"], "Countries that get messages.", { pattern: "^[a-z]{2}$" }),
  }),
  localization: group("Languages.", {
    default_locale: text("en-US", "Language of pages and emails.", { pattern: "^[a-z]{2}(-[A-Z]{2})?$" }),
  }),
  waitlist: group("The waitlist.", {
    automatic_invitations: bool(false, "Whether people are invited as they come."),
  }),
  api_keys: group("API keys of your users.", {
    user_enabled: bool(false, "Whether users can have them."),
    organization_enabled: bool(false, "Whether organizations can have them."),
  }),
  test_mode: unset(
    group("Fictional addresses and codes.", { enabled: bool(true, "Whether they are accepted.") }),
  ),
  native_app_minimum_versions: unset(
    group("Oldest versions of native applications that may sign in.", {
      ios: text(null, "Version of the iOS application.", { pattern: "^\\d+(\\.\\d+){0,2}$" }),
      android: text(null, "Version of the Android application.", { pattern: "^\\d+(\\.\\d+){0,2}$" }),
    }),
  ),
  webhooks: unset(
    group("Messages to your server.", {
      enabled: bool(false, "Whether they are sent."),
      signing_secret: text(null, "What they are signed with.", { "x-clerk-sensitive": true }),
    }),
  ),
  environment: group(
    "What this instance is.",
    {
      type: oneOf("development", ["development", "production"], "Environment."),
      api_version: text("2025-11-10", "Version of the Frontend API."),
    },
    { readOnly: true },
  ),
};
