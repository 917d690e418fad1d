import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { runSuspendController } from "../../examples/suspend-controller/suspend-controller.ts";
import { startServer, type Typeplane } from "../../generated/main.ts";

let server: Typeplane;
const stop = new AbortController();
let running: Promise<void>;

beforeAll(async () => {
  server = await startServer();
  running = runSuspendController(server.client, "default", stop.signal);
});

afterAll(async () => {
  stop.abort();
  await running;
  await server.close();
});

test("suspends a CronTab when it has run as often as it may, and no other", async () => {
  const cronTabs = server.client.stable.v1.cronTabs("default");
  const create = (name: string, annotations: Record<string, string>) =>
    cronTabs.create({ metadata: { name, annotations }, spec: { schedule: "0 3 * * *", image: "example/job:1" } });
  await create("free", {});
  const bound = await create("bound", { "stable.example.com/suspend-after": "2" });
  const once = await cronTabs.updateStatus({ ...bound, status: { active: 1 } });
  expect((await cronTabs.get("bound")).spec.suspend).toBe(false);
  await cronTabs.updateStatus({ ...once, status: { active: 2 } });
  await vi.waitFor(async () => expect((await cronTabs.get("bound")).spec.suspend).toBe(true));
  expect((await cronTabs.get("free")).spec.suspend).toBe(false);
});
