import { equal, ok } from "../../assert.ts";
import { firstInstance, userCount } from "../../seed.ts";
import type { CaseContext } from "../../surroundings.ts";
import type { OperationCase } from "./operation-case.ts";

async function firstUser(context: CaseContext) {
  const instance = await firstInstance(context);
  const [user] = (await context.clerk.listInstanceUsers({ ...instance, limit: 1 })).data;
  return { ...instance, userID: user!.id };
}

const template = { name: "conformance", claims: { role: "{{user.public_metadata.role}}" } };

export const instanceOperations = {
  async getInstanceUsage(context) {
    const instance = await firstInstance(context);
    const period = { start: "2024-01-01", end: "2024-01-31" };
    const usage = await context.clerk.getInstanceUsage({ ...instance, ...period });
    equal(usage.application_id, instance.applicationID, "the application");
  },
  async listInstanceUsers(context) {
    const instance = await firstInstance(context);
    const page = await context.clerk.listInstanceUsers({
      ...instance,
      order_by: "+created_at",
      limit: 2,
      offset: 0,
    });
    equal([page.data.length, page.total_count], [2, userCount], "the page and the total");
  },
  async deleteUser(context) {
    const user = await firstUser(context);
    equal((await context.clerk.deleteUser(user)).id, user.userID, "the deleted id");
    equal(
      (await context.clerk.listInstanceUsers(await firstInstance(context))).total_count,
      userCount - 1,
      "users left",
    );
  },
  async banUser(context) {
    ok((await context.clerk.banUser(await firstUser(context))).banned, "the user is banned");
  },
  async unbanUser(context) {
    const user = await firstUser(context);
    await context.clerk.banUser(user);
    ok(!(await context.clerk.unbanUser(user)).banned, "the user is not banned");
  },
  async listJWTTemplates(context) {
    const templates = await context.clerk.listJWTTemplates(await firstInstance(context));
    equal(templates.length, 2, "templates");
  },
  async createJWTTemplate(context) {
    const instance = await firstInstance(context);
    await context.clerk.createJWTTemplate({ ...instance, body: template });
    equal(
      (await context.clerk.listJWTTemplates(instance)).at(-1)?.claims,
      template.claims,
      "the stored claims",
    );
  },
  async getJWTTemplate(context) {
    const instance = await firstInstance(context);
    const created = await context.clerk.createJWTTemplate({ ...instance, body: template });
    const found = await context.clerk.getJWTTemplate({ ...instance, templateID: created.id });
    equal(found, created, "the stored template");
  },
  async updateJWTTemplate(context) {
    const instance = await firstInstance(context);
    const { id: templateID } = await context.clerk.createJWTTemplate({ ...instance, body: template });
    const body = { ...template, lifetime: 120 };
    equal(
      (await context.clerk.updateJWTTemplate({ ...instance, templateID, body })).lifetime,
      120,
      "lifetime",
    );
  },
  async deleteJWTTemplate(context) {
    const instance = await firstInstance(context);
    const { id: templateID } = await context.clerk.createJWTTemplate({ ...instance, body: template });
    equal(
      (await context.clerk.deleteJWTTemplate({ ...instance, templateID })).id,
      templateID,
      "the deleted id",
    );
  },
  async listRedirectURLs(context) {
    const { data } = await context.clerk.listRedirectURLs({
      ...(await firstInstance(context)),
      limit: 1,
      offset: 1,
    });
    equal(data.length, 1, "redirect URLs");
  },
  async createRedirectURL(context) {
    const created = await createRedirectURL(context);
    equal(created.url, "conformance://callback?a=ü", "the stored URL");
  },
  async getRedirectURL(context) {
    const instance = await firstInstance(context);
    const created = await createRedirectURL(context);
    const found = await context.clerk.getRedirectURL({ ...instance, redirectURLID: created.id });
    equal(found, created, "the stored redirect URL");
  },
  async deleteRedirectURL(context) {
    const instance = await firstInstance(context);
    const { id } = await createRedirectURL(context);
    equal(
      (await context.clerk.deleteRedirectURL({ ...instance, redirectURLID: id })).deleted,
      true,
      "deleted",
    );
  },
} satisfies Record<string, OperationCase>;

const createRedirectURL = async (context: CaseContext) =>
  context.clerk.createRedirectURL({
    ...(await firstInstance(context)),
    body: { url: "conformance://callback?a=ü" },
  });
