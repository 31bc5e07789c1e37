/** An invented configuration of a kind of project, with the keys of the public schema. */
export interface Fixture {
  readonly kind: string;
  readonly config: Readonly<Record<string, unknown>>;
  readonly redirectURLs?: readonly string[];
  readonly jwtTemplates?: readonly { name: string; claims: Record<string, unknown>; lifetime?: number }[];
}

const google = { enabled: true, client_id: "1029-web.apps.example", client_secret: "google-verysecret" };

export const fixtures: readonly Fixture[] = [
  {
    kind: "a business application with organizations, a database template and single sign-on",
    config: {
      auth_password: { min_length: 12, require_numbers: true, require_uppercase: true },
      auth_multi_factor: { totp: { enabled: true }, backup_code: { enabled: true } },
      organization_settings: {
        enabled: true,
        max_allowed_memberships: 25,
        domains_enabled: true,
        domains_enrollment_modes: ["automatic_suggestion", "manual_invitation"],
        domains_default_role: "org:member",
        creator_role: "org:admin",
      },
      connection_oauth_google: { ...google, scopes: ["openid", "email", "profile"] },
      connection_oauth_microsoft: { enabled: true, client_id: "ms", client_secret: "microsoft-verysecret" },
      connections_oauth_custom: [
        {
          key: "okta",
          name: "Okta",
          discovery_url: "https://acme.okta.example/.well-known/openid-configuration",
          client_id: "okta",
          client_secret: "okta-verysecret",
        },
        {
          key: "entra",
          name: "Entra ID",
          enabled: false,
          discovery_url: "https://login.example/v2.0",
          client_id: "entra",
          client_secret: "entra-verysecret",
        },
      ],
      session_token: { claims: { org: "{{org.id}}", meta: { plan: "{{user.public_metadata.plan}}" } } },
      webhooks: { enabled: true, signing_secret: "whsec_verysecret" },
    },
    redirectURLs: ["https://app.example/sso-callback", "https://admin.example/sso-callback"],
    jwtTemplates: [
      {
        name: "supabase",
        claims: { aud: "authenticated", role: "authenticated", app_metadata: { provider: "clerk" } },
        lifetime: 120,
      },
      { name: "convex", claims: { aud: "convex", email: "{{user.primary_email_address}}" } },
    ],
  },
  {
    kind: "a consumer application with many providers and a short session",
    config: {
      auth_email: { required: false, verification_strategies: ["email_link", "email_code"] },
      auth_phone: { enabled: true, used_for_sign_in: true },
      auth_username: { enabled: true, min_length: 3, max_length: 32 },
      auth_passkey: { enabled: true },
      connection_oauth_google: google,
      connection_oauth_apple: {
        enabled: true,
        client_id: "com.acme.web",
        client_secret: "apple-verysecret",
        team_id: "TEAM",
        key_id: "KEY",
      },
      connection_oauth_discord: {
        enabled: true,
        client_id: "d",
        client_secret: "discord-verysecret",
        scopes: ["identify", "email"],
      },
      session_settings: {
        single_session_mode: false,
        lifetime_in_seconds: 86_400,
        inactivity_timeout_in_seconds: 3600,
      },
      sms_settings: { allowed_countries: ["us", "ca", "gb", "de"] },
      localization: { default_locale: "de-DE" },
    },
  },
  {
    kind: "a native application",
    config: {
      native_app_minimum_versions: { ios: "2.4.0", android: "2.4" },
      auth_passkey: { enabled: true, show_sign_in_button: false },
      account_portal: { enabled: false },
    },
    redirectURLs: ["acme://oauth-callback", "acme-staging://oauth-callback"],
  },
  {
    kind: "an internal tool behind an allowlist",
    config: {
      auth_access_control: {
        sign_up_mode: "restricted",
        allowlist_enabled: true,
        allowlist: ["*@acme.example", "contractor@partner.example"],
      },
      auth_password: { enabled: false, required: false },
      restrictions: { allow_account_deletion: false, allowed_email_domain: "acme.example" },
      connection_oauth_google: google,
    },
  },
  {
    kind: "a product before its launch, with a waitlist and its own looks",
    config: {
      auth_access_control: { sign_up_mode: "waitlist" },
      waitlist: { automatic_invitations: true },
      branding: { primary_color: "#0f766e", font_family: "Söhne “Web”", support_email: "help@acme.example" },
      compliance: {
        legal_consent_required: true,
        terms_of_service_url: "https://acme.example/terms?lang=en&v=2",
        privacy_policy_url: "https://acme.example/privacy",
      },
      email_settings: { from_name: "Acme \u2028 Team", reply_to: "help@acme.example" },
    },
  },
];
