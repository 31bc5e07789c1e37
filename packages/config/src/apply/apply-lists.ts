import { type CallOptions, isOutcomeUnknownError, type JWTTemplate } from "@clerk-platform/core";
import { secretKey } from "../compare/compare.ts";
import type { JWTTemplateSettings } from "../definition/define-config.ts";
import type { JWTTemplateStep, RedirectURLStep } from "../plan/plan.ts";
import {
  differingSettings,
  readRedirectURLs,
  readTemplates,
  templateFingerprint,
} from "../plan/plan-lists.ts";
import { type ApplyContext, targetOf } from "./apply-context.ts";

/** The state of the lists before writing. */
export interface ListsLook {
  readonly moved: readonly string[];
  readonly urls: ReadonlyMap<string, string>;
  readonly templates: ReadonlyMap<string, JWTTemplate>;
}

/** Reads the lists that the plan changes. */
export async function lookAtLists(context: ApplyContext): Promise<ListsLook> {
  const { clerk, ask, instance, salt } = context;
  const none = new Map<string, never>();
  const urls =
    instance.redirectURLs.length > 0 ? await readRedirectURLs(clerk, targetOf(context), ask) : none;
  const templates =
    instance.jwtTemplates.length > 0 ? await readTemplates(clerk, targetOf(context), ask) : none;
  const moved: string[] = [];
  for (const step of instance.jwtTemplates) {
    const template = templates.get(step.name);
    if (isDone(step, template) || (await templateFingerprint(template, salt)) === step.seen) continue;
    moved.push(`${instance.environment}: JWT template ${step.name}`);
  }
  return { moved, urls, templates };
}

/** Applies the steps that the lists still need. */
export async function writeLists(context: ApplyContext, { urls, templates }: ListsLook): Promise<void> {
  for (const step of context.instance.jwtTemplates)
    await writeTemplate(context, step, templates.get(step.name));
  for (const step of context.instance.redirectURLs) await writeURL(context, step, urls.get(step.url));
}

const isDone = ({ action, settings }: JWTTemplateStep, template: JWTTemplate | undefined): boolean =>
  action === "delete"
    ? !template
    : template !== undefined && differingSettings(settings, template).length === 0;

async function writeTemplate(
  context: ApplyContext,
  step: JWTTemplateStep,
  template: JWTTemplate | undefined,
): Promise<void> {
  const { clerk, instance, onStep } = context;
  const { environment } = instance;
  const what = `JWT template ${step.name}`;
  if (isDone(step, template)) return onStep({ environment, what, outcome: "already" });
  const write = async (options: CallOptions): Promise<unknown> => {
    if (step.action === "delete") {
      return clerk.deleteJWTTemplate({ ...targetOf(context), templateID: template!.id }, options);
    }
    const body = templateBody(step, template, context.resolved);
    return template
      ? clerk.updateJWTTemplate({ ...targetOf(context), templateID: template.id, body }, options)
      : clerk.createJWTTemplate({ ...targetOf(context), body }, options);
  };
  await once(context, what, write, async () => {
    const now = (await readTemplates(clerk, targetOf(context), context.finish)).get(step.name);
    return isDone(step, now);
  });
  onStep({ environment, what, outcome: "applied" });
}

/** The service replaces a whole template, so undeclared settings are sent back unchanged. */
function templateBody(
  { name, settings }: JWTTemplateStep,
  template: JWTTemplate | undefined,
  resolved: ReadonlyMap<string, string>,
) {
  const { signing_key, ...declared }: JWTTemplateSettings = settings;
  return {
    ...(template && { lifetime: template.lifetime, allowed_clock_skew: template.allowed_clock_skew }),
    ...(template?.custom_signing_key && {
      custom_signing_key: true,
      signing_algorithm: template.signing_algorithm,
    }),
    ...declared,
    name,
    claims: { ...(declared.claims ?? template?.claims) },
    ...(signing_key && { signing_key: resolved.get(secretKey(signing_key)) }),
  };
}

async function writeURL(
  context: ApplyContext,
  { url, action }: RedirectURLStep,
  id: string | undefined,
): Promise<void> {
  const { clerk, instance, onStep, finish } = context;
  const { environment } = instance;
  const what = `redirect URL ${url}`;
  const isThere = id !== undefined;
  if (isThere === (action === "create")) return onStep({ environment, what, outcome: "already" });
  const write = (options: CallOptions): Promise<unknown> =>
    action === "create"
      ? clerk.createRedirectURL({ ...targetOf(context), body: { url } }, options)
      : clerk.deleteRedirectURL({ ...targetOf(context), redirectURLID: id! }, options);
  await once(context, what, write, async () => {
    const now = await readRedirectURLs(clerk, targetOf(context), finish);
    return now.has(url) === (action === "create");
  });
  onStep({ environment, what, outcome: "applied" });
}

/** Writes. If the outcome is unknown, reads the resource and writes again only if the write was not applied. */
async function once(
  { ask, finish, onDoubt }: ApplyContext,
  what: string,
  write: (options: CallOptions) => Promise<unknown>,
  happened: () => Promise<boolean>,
): Promise<void> {
  try {
    await ask((options) => write({ ...options, signal: undefined }));
  } catch (error) {
    if (!isOutcomeUnknownError(error)) throw error;
    onDoubt(what);
    if (!(await happened())) await finish(write);
  }
}
