import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { createResourceClient } from "../../../runtime/client/create-resource-client.ts";
import type { ClientObject, ResourceClient } from "../../../runtime/client/resource-client.ts";
import type { RestClient, RestRequest } from "../../../runtime/client/rest-client.ts";

type CronTab = ClientObject & { spec?: { schedule: string } };
const cronTabs = { group: "stable.example.com", version: "v1", resource: "crontabs", kind: "CronTab", namespaced: true };
const base = "/apis/stable.example.com/v1/namespaces/shop/crontabs";

function recording(stream = ""): { client: (namespace?: string) => ResourceClient<CronTab, unknown>; requests: RestRequest[] } {
  const requests: RestRequest[] = [];
  const rest: RestClient = {
    config: { server: "https://nowhere" },
    request: async (request) => {
      requests.push(request);
      return { metadata: {}, items: [] };
    },
    stream: async (request) => {
      requests.push(request);
      return Readable.from([Buffer.from(stream)]);
    },
    close: () => {},
  };
  return { client: (namespace) => createResourceClient<CronTab, unknown>(rest, cronTabs, namespace), requests };
}

async function sent(call: (client: ResourceClient<CronTab, unknown>) => Promise<unknown>): Promise<RestRequest | undefined> {
  const { client, requests } = recording();
  await call(client("shop"));
  return requests[0];
}

describe("a resource's client", () => {
  test.each<[string, (client: ResourceClient<CronTab, unknown>) => Promise<unknown>, string, string]>([
    ["get", (client) => client.get("a/b"), "GET", `${base}/a%2Fb`],
    ["list", (client) => client.list({ labelSelector: "app in (x, y)", limit: 2 }), "GET", `${base}?labelSelector=app%20in%20(x%2C%20y)&limit=2`],
    ["create", (client) => client.create({ metadata: { name: "a" } }, { dryRun: true }), "POST", `${base}?dryRun=All`],
    ["update", (client) => client.update({ metadata: { name: "a" } }, { fieldManager: "me" }), "PUT", `${base}/a?fieldManager=me`],
    ["updateStatus", (client) => client.updateStatus({ metadata: { name: "a" } }), "PUT", `${base}/a/status`],
    ["patch", (client) => client.patch("a", { type: "merge", patch: {} }, { subresource: "scale" }), "PATCH", `${base}/a/scale`],
    ["delete", (client) => client.delete("a"), "DELETE", `${base}/a`],
    [
      "deleteCollection",
      (client) => client.deleteCollection({ fieldSelector: "metadata.name=a" }),
      "DELETE",
      `${base}?fieldSelector=metadata.name%3Da`,
    ],
  ])("sends %s", async (_, call, method, path) => {
    expect(await sent(call)).toMatchObject({ method, path });
  });

  test("applies with a manager and a force, also a status", async () => {
    const configuration = { apiVersion: "stable.example.com/v1", kind: "CronTab", metadata: { name: "a" } };
    expect(await sent((client) => client.apply(configuration, { fieldManager: "me", force: true, subresource: "status" }))).toMatchObject({
      method: "PATCH",
      path: `${base}/a/status?fieldManager=me&force=true`,
      contentType: "application/apply-patch+yaml",
      body: JSON.stringify(configuration),
    });
  });

  test("says the kind of what it writes", async () => {
    const request = await sent((client) => client.create({ metadata: { name: "a" }, spec: { schedule: "* * * * *" } }));
    expect(JSON.parse(request?.body ?? "")).toEqual({
      apiVersion: "stable.example.com/v1",
      kind: "CronTab",
      metadata: { name: "a" },
      spec: { schedule: "* * * * *" },
    });
  });

  test("without a namespace lists all of them", async () => {
    const { client, requests } = recording();
    await client().list();
    expect(requests[0]?.path).toBe("/apis/stable.example.com/v1/crontabs");
  });

  test("reads the events of a watch, whatever pieces they come in", async () => {
    const lines = ["ADDED", "BOOKMARK"].map((type) => JSON.stringify({ type, object: { metadata: { name: "\u{1F600}" } } }));
    const bytes = Buffer.from(`${lines.join("\n")}\n{"type":"ADD`);
    const { requests } = recording();
    const rest: RestClient = {
      config: { server: "https://nowhere" },
      request: () => Promise.reject(new Error("no request")),
      stream: async (request) => {
        requests.push(request);
        return Readable.from(Array.from(bytes, (byte) => Buffer.of(byte)));
      },
      close: () => {},
    };
    const heard: string[] = [];
    for await (const { type, object } of createResourceClient<CronTab, unknown>(rest, cronTabs, "shop").watch({ sendInitialEvents: true })) {
      heard.push(`${type} ${object.metadata?.name}`);
    }
    expect(heard).toEqual(["ADDED \u{1F600}", "BOOKMARK \u{1F600}"]);
    expect(requests[0]?.path).toBe(`${base}?watch=true&resourceVersionMatch=NotOlderThan&sendInitialEvents=true`);
  });

  test("throws what a watch's last event says", async () => {
    const status = { kind: "Status", apiVersion: "v1", metadata: {}, status: "Failure", reason: "Expired", message: "too old", code: 410 };
    const { client } = recording(`${JSON.stringify({ type: "ERROR", object: status })}\n`);
    await expect(async () => {
      for await (const _ of client("shop").watch()) expect.unreachable();
    }).rejects.toMatchObject({ code: 410, message: "too old" });
  });
});
