import { describeOperation, type OperationName } from "@clerk-platform/contract";
import { furnished } from "./furnished.ts";
import { type PreparedOperation, png, validBodies } from "./status-cases.ts";

/** An emulator in which every parameter of the operation names something that exists. */
export async function prepareOperation(operation: OperationName): Promise<PreparedOperation> {
  const world = await furnished();
  const { emulator, call, app, production } = world;
  const { method, path } = describeOperation(operation);
  const first = async (list: string, key = "id"): Promise<string> => {
    const { body } = await call("GET", list);
    return (Array.isArray(body) ? body : body.data)[0][key];
  };
  const parameters: Record<string, () => Promise<string>> = {
    applicationID: async () => app.split("/")[2]!,
    envOrInsID: async () => "production",
    domainIDOrName: () => first(`${app}/domains`),
    userID: () => first(`${production}/users`),
    templateID: () => first(`${production}/jwt_templates`),
    redirectURLID: () => first(`${production}/redirect_urls`),
    transferID: async () => (await call("POST", `${app}/transfers`, { body: {} })).body.id,
  };
  let filled = path.replace("/platform", "");
  for (const [, name] of path.matchAll(/{(\w+)}/g)) {
    filled = filled.replace(`{${name}}`, await parameters[name!]!());
  }
  return { ...world, method, path: filled, valid: await validRequest(operation, world, emulator.claimToken) };
}

async function validRequest(
  operation: OperationName,
  { call, production }: { call: PreparedOperation["call"]; production: string },
  claimToken: () => string,
): Promise<PreparedOperation["valid"]> {
  switch (operation) {
    case "uploadApplicationLogo":
    case "uploadApplicationFavicon":
      return { body: png, headers: { "content-type": "application/octet-stream" } };
    case "claimAccountlessApplication":
      return { body: { token: claimToken(), name: "Mine" } };
    case "putConfig": {
      const { config_version: _, ...config } = (await call("GET", `${production}/config`)).body;
      return { body: config };
    }
    default:
      return operation in validBodies ? { body: validBodies[operation] } : {};
  }
}
