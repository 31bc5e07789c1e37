import { describeOperation, type OperationName, operationTable } from "@clerk-platform/contract";
import { heyApiName } from "../lib/hey-api.ts";

/** Source code of the request bodies. */
const bodies: Partial<Record<OperationName, string>> = {
  createApplication: '{ name: "Acme", environment_types: ["development"] }',
  updateApplication: '{ name: "Acme" }',
  updateApplicationDomain: '{ name: "acme.example" }',
  createApplicationDomain: '{ name: "acme.vercel.app" }',
  createJWTTemplate: '{ name: "hasura", claims: { role: "user" } }',
  updateJWTTemplate: '{ name: "hasura", claims: { role: "user" } }',
  createRedirectURL: '{ url: "acme://callback" }',
  putConfig: "{ session_settings: {} }",
  patchConfig: "{ session_settings: {} }",
  claimAccountlessApplication: '{ token: "t", name: "Acme" }',
  uploadApplicationLogo: "{ file }",
  uploadApplicationFavicon: "{ file }",
};

/** Source code of programs that call all operations, by client. */
export function consumers(): Record<string, string> {
  const names = Object.keys(operationTable) as OperationName[];
  const write = (head: string, call: (name: OperationName) => string): string =>
    [
      head,
      "declare const file: File;",
      ...names.map((name) => `export const ${name} = await ${call(name)};`),
      "",
    ].join("\n");
  return {
    "**ours, by name**": write(
      `import { createPlatformClient } from "@clerk-platform/core";\nconst clerk = createPlatformClient({ token: "ak_" });`,
      (name) => {
        const inputs = pathParameters(name).map((parameter) => `${parameter}: "x"`);
        if (bodies[name]) inputs.push(`body: ${bodies[name]}`);
        return `clerk.${name}(${inputs.length ? `{ ${inputs.join(", ")} }` : ""})`;
      },
    ),
    "**ours, `raw` by path**": write(
      `import { createPlatformClient } from "@clerk-platform/core";\nconst client = createPlatformClient({ token: "ak_" }).raw;`,
      (name) => byPath(name, bodies[name]),
    ),
    "openapi-fetch by path": write(
      `import createClient from "openapi-fetch";\nimport type { paths } from "@clerk-platform/contract";\nconst client = createClient<paths>({ baseUrl: "https://api.example/v1" });`,
      (name) => byPath(name, bodies[name]),
    ),
    "hey-api, generated functions": write(`import * as client from "./hey-api/index.js";`, (name) => {
      const options = [];
      if (pathParameters(name).length) options.push(`path: { ${literals(name)} }`);
      if (bodies[name]) options.push(`body: ${bodies[name]}`);
      return `client.${heyApiName(name)}({ ${options.join(", ")} })`;
    }),
  };
}

const pathParameters = (name: OperationName): string[] =>
  Object.entries(describeOperation(name).parameters)
    .filter(([, parameter]) => parameter.in === "path")
    .map(([parameter]) => parameter);

const literals = (name: OperationName): string =>
  pathParameters(name)
    .map((parameter) => `${parameter}: "x"`)
    .join(", ");

function byPath(name: OperationName, body: string | undefined): string {
  const { method, path } = describeOperation(name);
  const init = [];
  if (pathParameters(name).length) init.push(`params: { path: { ${literals(name)} } }`);
  if (body) init.push(`body: ${body}`);
  return `client.${method}("${path}"${init.length ? `, { ${init.join(", ")} }` : ""})`;
}
