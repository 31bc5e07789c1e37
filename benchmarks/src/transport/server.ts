import { createServer } from "node:http";
import { gzipSync } from "node:zlib";

/** Answers everything with an application, compressed when asked on `/gzip`; tells its port to the parent. */
const application = JSON.stringify({
  application_id: "app_2abcdefghijklmnopqrstuvwxyz0",
  name: "Acme",
  instances: Array.from({ length: 2 }, (_, index) => ({
    instance_id: `ins_2abcdefghijklmnopqrstuvwxyz${index}`,
    environment_type: index ? "production" : "development",
    publishable_key: "pk_test_Y2xlcmsuZXhhbXBsZS5jb20k",
  })),
});
const compressed = gzipSync(application);

const server = createServer((request, response) => {
  request.resume();
  const gzip = request.url?.startsWith("/gzip");
  const body = gzip ? compressed : application;
  response.writeHead(200, {
    "content-type": "application/json; charset=utf-8",
    "content-length": body.length,
    ...(gzip && { "content-encoding": "gzip" }),
  });
  response.end(body);
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as { port: number }).port));
process.on("disconnect", () => process.exit());
