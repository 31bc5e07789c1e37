import { parseArgs } from "node:util";
import { startWorkers } from "./start-workers.ts";
import { tour } from "./tour.ts";

/** Runs the Workers with a local Platform API and shows what they do. They keep running unless `--once` is given. */
const { values } = parseArgs({ options: { once: { type: "boolean", default: false } } });
const workers = await startWorkers();
try {
  await tour(workers, console.log);
  if (!values.once) {
    console.log(
      `\nThe Workers: ${workers.url}\nThe local Platform API: ${workers.apiUrl}\nCtrl-C ends both.`,
    );
    await new Promise((resolve) => process.once("SIGINT", resolve));
  }
} finally {
  await workers.close();
}
