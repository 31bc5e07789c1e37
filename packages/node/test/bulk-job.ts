import { bulk, createNodeClient } from "@clerk-platform/node";

/** A job for tests to kill: creates applications named 0, 1, 2… and prints the report. */
const [count, checkpoint] = process.argv.slice(2);
const clerk = createNodeClient({ retry: { baseDelayMs: 1, maxDelayMs: 2 } });
const names = Array.from({ length: Number(count) }, (_, index) => `customer ${index}`);
const { outcomes } = await bulk(clerk, names, (clerk, name) => clerk.createApplication({ body: { name } }), {
  checkpoint,
  concurrency: 4,
  remember: ({ application_id }) => application_id,
});
console.log(JSON.stringify(outcomes.map(({ key, status }) => [key, status])));
await clerk.close();
