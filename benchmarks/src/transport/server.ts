import { createServer } from "node:net";
import { gzipSync } from "node:zlib";

/**
 * Responds to every GET with an application, compressed on `/gzip`; sends its port to the parent. Uses bare sockets,
 * because a `node:http` server is slower than the clients and would hide their differences.
 */
const application = Buffer.from(
  JSON.stringify({
    application_id: "app_2abcdefghijklmnopqrstuvwxyz0",
    name: "Acme",
    instances: Array.from({ length: 2 }, (_, index) => ({
      instance_id: `ins_2abcdefghijklmnopqrstuvwxyz${index}`,
      environment_type: index ? "production" : "development",
      publishable_key: "pk_test_Y2xlcmsuZXhhbXBsZS5jb20k",
    })),
  }),
);

const responseOf = (body: Buffer, more = ""): Buffer =>
  Buffer.concat([
    Buffer.from(
      `HTTP/1.1 200 OK\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${body.length}\r\n${more}connection: keep-alive\r\n\r\n`,
    ),
    body,
  ]);
const plain = responseOf(application);
const compressed = responseOf(gzipSync(application), "content-encoding: gzip\r\n");

const server = createServer({ noDelay: true }, (socket) => {
  let received = "";
  socket.on("error", () => socket.destroy());
  socket.on("data", (chunk: Buffer) => {
    received += chunk.toString("latin1");
    const requests = received.split("\r\n\r\n");
    received = requests.pop() ?? "";
    for (const request of requests) socket.write(request.startsWith("GET /gzip") ? compressed : plain);
  });
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as { port: number }).port));
process.on("disconnect", () => process.exit());
