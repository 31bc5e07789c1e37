import { createServer } from "node:net";
import { gzipSync } from "node:zlib";

/**
 * Answers every GET with an application, compressed on `/gzip`; tells its port to the parent. Written on bare sockets,
 * because `node:http` takes longer to answer than a client to ask: then every client would seem as fast as the server.
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

const answer = (body: Buffer, more = ""): Buffer =>
  Buffer.concat([
    Buffer.from(
      `HTTP/1.1 200 OK\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${body.length}\r\n${more}connection: keep-alive\r\n\r\n`,
    ),
    body,
  ]);
const plain = answer(application);
const compressed = answer(gzipSync(application), "content-encoding: gzip\r\n");

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
