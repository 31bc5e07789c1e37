/** A short program: makes one call and exits. */
const [, , contender, origin] = process.argv;
const url = `${origin}/v1/platform/applications/app_2abcdefghijklmnopqrstuvwxyz0`;
const applicationID = "app_2abcdefghijklmnopqrstuvwxyz0";

if (contender === "fetch") {
  const response = await fetch(url, { headers: { authorization: "Bearer ak_benchmark" } });
  JSON.parse(await response.text());
} else {
  const { createNodeClient } = await import("../../../packages/node/dist/index.js");
  const env = { CLERK_PLATFORM_API_KEY: "ak_benchmark", CLERK_PLATFORM_API_URL: origin };
  await createNodeClient({ env }).getApplication({ applicationID });
}
