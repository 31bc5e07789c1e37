import type { CreateJWTTemplateRequest, JWTTemplate } from "@clerk-platform/contract";
import { failure } from "../errors/api-failure.ts";
import { invalidParameter, notFound } from "../errors/parameter-failure.ts";
import { requireFeatures } from "../plans/require-features.ts";
import type { ApplicationRecord } from "../state/application-record.ts";
import type { InstanceRecord } from "../state/instance-record.ts";
import type { JWTTemplateRecord } from "../state/jwt-template-record.ts";
import { findApplicationInstance } from "./find-application.ts";
import type { Handler, OperationContext } from "./operation-context.ts";
import type { Sent } from "./sent.ts";

/** Claims that the service sets itself. */
const reservedClaims = ["azp", "exp", "iat", "iss", "jti", "nbf", "sid", "sub"];
const algorithms = ["RS256", "RS384", "RS512", "ES256", "ES384", "ES512", "HS256", "HS384", "HS512", "EdDSA"];

const present = (template: JWTTemplateRecord): Sent<JWTTemplate> => ({
  object: "jwt_template",
  id: template.id,
  name: template.name,
  claims: template.claims,
  lifetime: template.lifetime,
  allowed_clock_skew: template.allowedClockSkew,
  custom_signing_key: template.customSigningKey,
  signing_algorithm: template.signingAlgorithm,
  created_at: template.createdAt,
  updated_at: template.updatedAt,
});

export const listJWTTemplates: Handler<"listJWTTemplates"> = (context) =>
  [...findApplicationInstance(context).instance.jwtTemplates.values()].map(present);

export const createJWTTemplate: Handler<"createJWTTemplate"> = (context) => {
  const { store, now } = context;
  const { application, instance } = findApplicationInstance(context);
  const settings = readSettings(context, instance);
  const id = store.random.id("jtmp_");
  const template = { id, ...settings, createdAt: now, updatedAt: now };
  instance.jwtTemplates.set(id, template);
  store.changed([{ application: application.id }]);
  return present(template);
};

export const getJWTTemplate: Handler<"getJWTTemplate"> = (context) => present(findTemplate(context).template);

export const updateJWTTemplate: Handler<"updateJWTTemplate"> = (context) => {
  const { application, instance, template } = findTemplate(context);
  const settings = readSettings(context, instance, template);
  Object.assign(template, settings, { updatedAt: context.now });
  context.store.changed([{ application: application.id }]);
  return present(template);
};

export const deleteJWTTemplate: Handler<"deleteJWTTemplate"> = (context) => {
  const { application, instance, template } = findTemplate(context);
  instance.jwtTemplates.delete(template.id);
  context.store.changed([{ application: application.id }]);
  return { object: "jwt_template", id: template.id, deleted: true };
};

function findTemplate(context: OperationContext): {
  application: ApplicationRecord;
  instance: InstanceRecord;
  template: JWTTemplateRecord;
} {
  const { application, instance } = findApplicationInstance(context);
  const template = instance.jwtTemplates.get(context.path.templateID!);
  if (!template) throw notFound("JWT template");
  return { application, instance, template };
}

type Settings = Omit<JWTTemplateRecord, "id" | "createdAt" | "updatedAt">;

function readSettings(
  { key, body: wanted }: Pick<OperationContext<unknown, CreateJWTTemplateRequest>, "key" | "body">,
  instance: InstanceRecord,
  current?: Settings,
): Settings {
  const name = wanted.name.trim();
  if (!/^[\w-]{1,128}$/.test(name)) {
    throw invalidParameter(
      "name",
      "name takes letters, digits, _ and -, at most 128 of them.",
      "form_param_format_invalid",
    );
  }
  for (const other of instance.jwtTemplates.values()) {
    if (other.name === name && other !== current) {
      throw invalidParameter("name", `There is a template named ${name} already.`, "form_already_exists");
    }
  }
  const reserved = reservedClaims.find((claim) => Object.hasOwn(wanted.claims, claim));
  if (reserved) {
    throw failure(400, "jwt_template_reserved_claim", "Reserved claim", {
      long: `The claim ${reserved} is set by the service and cannot be part of a template.`,
      meta: { param_name: "claims", claim: reserved },
    });
  }
  const customSigningKey = wanted.custom_signing_key ?? current?.customSigningKey ?? false;
  if (wanted.custom_signing_key === true) {
    requireFeatures(key, ["custom_jwt_signing_key"]);
    for (const parameter of ["signing_algorithm", "signing_key"] as const) {
      if (wanted[parameter]) continue;
      throw invalidParameter(
        parameter,
        `${parameter} is needed when custom_signing_key is true.`,
        "form_conditional_param_missing",
      );
    }
  }
  const signingAlgorithm = wanted.signing_algorithm ?? current?.signingAlgorithm ?? "RS256";
  if (!algorithms.includes(signingAlgorithm)) {
    throw invalidParameter("signing_algorithm", `signing_algorithm accepts ${algorithms.join(", ")}.`);
  }
  return {
    name,
    claims: wanted.claims,
    lifetime: wanted.lifetime ?? current?.lifetime ?? 60,
    allowedClockSkew: wanted.allowed_clock_skew ?? current?.allowedClockSkew ?? 5,
    customSigningKey,
    signingAlgorithm,
  };
}
