import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { startServer } from "../../../generated/main.ts";
import { createApi } from "../../support/api.ts";
import { httpsRequest } from "../../support/https-request.ts";

it("serves for the delay of its stop, while /readyz fails and /livez does not", async () => {
  const server = await startServer({ shutdownDelaySeconds: 0.5 });
  const began = performance.now();
  const closed = server.close();
  expect((await httpsRequest(server, "/readyz")).text).toContain("[-]shutdown failed: reason withheld\n");
  expect((await httpsRequest(server, "/readyz/shutdown")).text).toBe("internal server error: process is shutting down\n");
  expect((await httpsRequest(server, "/livez")).status).toBe(200);
  expect((await httpsRequest(server, "/api/v1/namespaces/default")).status).toBe(200);
  await closed;
  expect(performance.now() - began).toBeGreaterThanOrEqual(490);
  await expect(httpsRequest(server, "/livez")).rejects.toThrow();
});

it("ends watches only after the delay", async () => {
  const server = await startServer({ shutdownDelaySeconds: 0.3 });
  const api = createApi(server);
  const watch = api.watch("/api/v1/namespaces?watch=1");
  await watch.atLeast(1);
  const closed = server.close();
  await sleep(100);
  await server.client.core.v1.configMaps("default").create({ metadata: { name: "late" } });
  let hasEnded = false;
  void watch.ended.then(() => {
    hasEnded = true;
  });
  await sleep(50);
  expect(hasEnded).toBe(false);
  await watch.ended;
  await closed;
  api.close();
});

it.each([true, false])("tells new requests to come back while one is in work: --shutdown-send-retry-after=%s", async (shutdownSendRetryAfter) => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let entered = (): void => {};
  const inside = new Promise<void>((resolve) => {
    entered = resolve;
  });
  const server = await startServer({
    shutdownSendRetryAfter,
    admission: [
      {
        name: "Slow",
        handles: (_operation, { resource }) => resource === "configmaps",
        validate: async () => {
          entered();
          await held;
        },
      },
    ],
  });
  const body = JSON.stringify({ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "slow" } });
  const headers = { "content-type": "application/json" };
  const slow = httpsRequest(server, "/api/v1/namespaces/default/configmaps", { method: "POST", headers, body });
  await inside;
  const closed = server.close();
  if (shutdownSendRetryAfter) {
    const refused = await httpsRequest(server, "/api/v1/namespaces/default");
    expect([refused.status, refused.headers["retry-after"], refused.headers["connection"], refused.text]).toEqual([
      429,
      "5",
      "close",
      "The apiserver is shutting down, please try again later.\n",
    ]);
    expect((await httpsRequest(server, "/livez")).text).toBe("ok");
    expect((await httpsRequest(server, "/metrics")).status).toBe(200);
  } else {
    await expect(httpsRequest(server, "/api/v1/namespaces/default")).rejects.toThrow(/ECONNREFUSED|ECONNRESET/);
  }
  release();
  expect((await slow).status).toBe(201);
  await closed;
});
