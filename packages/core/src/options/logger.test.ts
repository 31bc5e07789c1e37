import { rejection } from "@clerk-platform/test-support/rejection";
import { describe, expect, it, vi } from "vitest";
import { hostileServer } from "../../test/hostile-server.ts";
import { testClient } from "../../test/test-client.ts";

const input = { applicationID: "app_1" };

describe("a logger", () => {
  it("gets a line without secrets for each event", async () => {
    const server = await hostileServer(
      { status: 503 },
      {},
      { status: 404, body: { errors: [{ code: "x" }] } },
    );
    const lines: string[] = [];
    const logger = {
      debug: (line: string) => void lines.push(line),
      warn: (line: string) => void lines.push(line),
    };
    const { clerk } = testClient(server.url, { logger });
    await clerk.getApplication(input);
    await rejection(clerk.getApplication(input));
    const url = `${server.url}/v1/platform/applications/app_1`;
    expect(lines.map((line) => line.replace(/ApiError.*/, "…"))).toEqual([
      `clerk-platform onRequest operation=getApplication method=GET url=${url} attempt=1`,
      `clerk-platform onResponse operation=getApplication method=GET url=${url} attempt=1 status=503 durationMs=0`,
      `clerk-platform onRetry operation=getApplication method=GET url=${url} attempt=1 error=…`,
      `clerk-platform onRequest operation=getApplication method=GET url=${url} attempt=2`,
      `clerk-platform onResponse operation=getApplication method=GET url=${url} attempt=2 status=200 durationMs=0`,
      `clerk-platform onRequest operation=getApplication method=GET url=${url} attempt=1`,
      `clerk-platform onResponse operation=getApplication method=GET url=${url} attempt=1 status=404 durationMs=0`,
      `clerk-platform onError operation=getApplication method=GET url=${url} attempt=1 error=…`,
    ]);
  });

  it("can have methods that use `this`, like pino's", async () => {
    const server = await hostileServer();
    class Pino {
      readonly lines: string[] = [];
      debug(line: string): void {
        this.lines.push(line);
      }
      warn(line: string): void {
        this.lines.push(line);
      }
    }
    const logger = new Pino();
    await testClient(server.url, { logger }).clerk.getApplication(input);
    expect(logger.lines).toHaveLength(2);
  });

  it("can be console", async () => {
    const debug = vi.spyOn(console, "debug").mockImplementation(() => {});
    const server = await hostileServer();
    await testClient(server.url, { logger: console }).clerk.getApplication(input);
    expect(debug).toHaveBeenCalledTimes(2);
    debug.mockRestore();
  });
});
