import { type CallOptions, isOutcomeUnknownError, type JWTTemplate } from "@clerk-platform/core";
import { fingerprint } from "../compare/fingerprint.ts";
import { toPatch } from "../compare/to-patch.ts";
import type { Ask } from "../fleet/ask.ts";
import type { JWTTemplateStep, RedirectURLStep } from "../plan/plan.ts";
import { compareTemplate, readRedirectURLs, readTemplates } from "../plan/plan-lists.ts";
import type { ApplyContext } from "./apply-context.ts";

/** The lists before writing. */
export interface ListsLook {
  /** The ids of the redirect URLs, by URL. */
  readonly urls: ReadonlyMap<string, string>;
  /** The JWT templates by name. */
  readonly templates: ReadonlyMap<string, JWTTemplate>;
}

/** Reads the lists that the plan changes, and adds those templates to `moved` that changed since the plan. */
export async function lookAtLists(context: ApplyContext, moved: string[]): Promise<ListsLook> {
  const { clerk, ask, instance, salt, target } = context;
  const { environment, jwtTemplates, redirectURLs } = instance;
  const lists: ListsLook = {
    urls: redirectURLs.length > 0 ? await readRedirectURLs(clerk, target, ask) : new Map(),
    templates: jwtTemplates.length > 0 ? await readTemplates(clerk, target, ask) : new Map(),
  };
  for (const step of jwtTemplates) {
    const template = lists.templates.get(step.name);
    if (isDone(context, step, template) || (await fingerprint(template, salt)) === step.seen) continue;
    moved.push(`${environment}: JWT template ${step.name}`);
  }
  return lists;
}

/** Applies the steps that the lists still need. */
export async function writeLists(context: ApplyContext, { urls, templates }: ListsLook): Promise<void> {
  for (const step of context.instance.jwtTemplates)
    await writeTemplate(context, step, templates.get(step.name));
  for (const step of context.instance.redirectURLs) await writeURL(context, step, urls.get(step.url));
}

const isDone = (
  context: ApplyContext,
  { action, settings }: JWTTemplateStep,
  template: JWTTemplate | undefined,
): boolean =>
  action === "delete"
    ? !template
    : template !== undefined && compareTemplate(settings, template, context.comparing).changes.length === 0;

async function writeTemplate(
  context: ApplyContext,
  step: JWTTemplateStep,
  template: JWTTemplate | undefined,
): Promise<void> {
  const { clerk, instance, target, comparing } = context;
  const { name, action, settings } = step;
  // The service replaces a whole template, so undeclared settings are sent back unchanged.
  const body = {
    ...(template && { lifetime: template.lifetime, allowed_clock_skew: template.allowed_clock_skew }),
    ...(template?.custom_signing_key && {
      custom_signing_key: true,
      signing_algorithm: template.signing_algorithm,
    }),
    claims: template?.claims ?? {},
    ...toPatch({ ...settings }, comparing),
    name,
  };
  await write(context, `JWT template ${name}`, {
    done: isDone(context, step, template),
    send: (options) => {
      if (!template) return clerk.createJWTTemplate({ ...target, body }, options);
      const which = { ...target, templateID: template.id };
      return action === "delete"
        ? clerk.deleteJWTTemplate(which, options)
        : clerk.updateJWTTemplate({ ...which, body }, options);
    },
    look: async (ask) => isDone(context, step, (await readTemplates(clerk, target, ask)).get(name)),
  });
  await context.onSecrets(instance.environment, compareTemplate(settings, body, context.comparing).secrets);
}

async function writeURL(
  context: ApplyContext,
  { url, action }: RedirectURLStep,
  id: string | undefined,
): Promise<void> {
  const { clerk, target } = context;
  const isCreation = action === "create";
  await write(context, `redirect URL ${url}`, {
    done: isCreation === (id !== undefined),
    send: (options) =>
      isCreation
        ? clerk.createRedirectURL({ ...target, body: { url } }, options)
        : clerk.deleteRedirectURL({ ...target, redirectURLID: id! }, options),
    look: async (ask) => isCreation === (await readRedirectURLs(clerk, target, ask)).has(url),
  });
}

interface Write {
  /** Whether the resource already is as declared. */
  readonly done: boolean;
  readonly send: (options: CallOptions) => PromiseLike<unknown>;
  /** Reads again whether the resource is as declared. */
  readonly look: (ask: Ask) => Promise<boolean>;
}

/** Writes. If the outcome is unknown, reads the resource and writes again only if the write was not applied. */
async function write(context: ApplyContext, what: string, { done, send, look }: Write): Promise<void> {
  const { ask, finish, onDoubt, onStep, instance } = context;
  const { environment } = instance;
  if (done) return onStep({ environment, what, outcome: "already" });
  try {
    await ask((options) => send({ ...options, signal: undefined }));
  } catch (error) {
    if (!isOutcomeUnknownError(error)) throw error;
    onDoubt(what);
    if (!(await look(finish))) await finish(send);
  }
  onStep({ environment, what, outcome: "applied" });
}
