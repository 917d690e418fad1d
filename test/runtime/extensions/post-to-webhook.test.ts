import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPostToWebhook } from "../../../runtime/extensions/post-to-webhook.ts";
import { createResolveService } from "../../../runtime/extensions/resolve-service.ts";
import { webhookEndpoint } from "../../../runtime/extensions/webhook-endpoint.ts";
import type { JsonObject } from "../../../runtime/meta/json.ts";
import type { Storage } from "../../../runtime/storage/storage.ts";
import { type ConversionWebhook, startConversionWebhook } from "./conversion-webhook-server.ts";

let webhook: ConversionWebhook;
let port = 0;

beforeAll(async () => {
  webhook = await startConversionWebhook();
  port = Number(new URL(webhook.url).port);
  webhook.answer = () => ({ status: 200, body: '{"kind":"ConversionReview"}' });
});

afterAll(() => webhook.close());

/** Services by the key they are stored at. */
function servicesOf(specs: Record<string, JsonObject>) {
  const get: Storage["get"] = (key) => {
    const spec = specs[key];
    return spec === undefined ? undefined : { key, revision: 1, createRevision: 1, version: 1, value: Buffer.from(JSON.stringify({ spec })) };
  };
  return createResolveService({ storage: { get } });
}

const body = JSON.stringify({ request: { uid: "u" } });

describe("a webhook is reached", () => {
  test("at a URL, with the bundle it is trusted by", async () => {
    const post = createPostToWebhook(webhookEndpoint({ url: webhook.url, caBundle: webhook.caBundle }), servicesOf({}));
    expect(JSON.parse(await post(body))).toEqual({ kind: "ConversionReview" });
    expect(webhook.calls.at(-1)).toEqual({ uid: "u" });
  });

  test("behind a Service, whose name the certificate is for", async () => {
    const clientConfig = { service: { namespace: "default", name: "hook", port, path: "/convert" }, caBundle: webhook.caBundle };
    const resolve = servicesOf({ "/registry/services/specs/default/hook": { type: "ExternalName", externalName: "localhost" } });
    expect(JSON.parse(await createPostToWebhook(webhookEndpoint(clientConfig), resolve)(body))).toEqual({ kind: "ConversionReview" });
  });
});

describe("what fails is said as Go says it", () => {
  test("a certificate that no one vouches for", async () => {
    const post = createPostToWebhook(webhookEndpoint({ url: webhook.url }), servicesOf({}));
    const why = "tls: failed to verify certificate: x509: certificate signed by unknown authority";
    await expect(post(body)).rejects.toThrow(`Post "${webhook.url}?timeout=30s": ${why}`);
  });

  test("no one listens", async () => {
    const post = createPostToWebhook(webhookEndpoint({ url: "https://127.0.0.1:1" }), servicesOf({}));
    await expect(post(body)).rejects.toThrow('Post "https://127.0.0.1:1/?timeout=30s": dial tcp 127.0.0.1:1: connect: connection refused');
  });

  test.each<[what: string, specs: Record<string, JsonObject>, message: string]>([
    ["no Service", {}, 'service "hook" not found'],
    ["a headless one", { spec: { type: "ClusterIP", clusterIP: "None" } }, 'cannot route to service with ClusterIP "None"'],
    ["another port", { spec: { type: "ClusterIP", clusterIP: "10.0.0.1", ports: [{ port: 80 }] } }, 'no service port 443 found for service "hook"'],
  ])("%s", async (_what, { spec }, message) => {
    const resolve = servicesOf(spec === undefined ? {} : { "/registry/services/specs/default/hook": spec });
    const post = createPostToWebhook(webhookEndpoint({ service: { namespace: "default", name: "hook" } }), resolve);
    await expect(post(body)).rejects.toThrow(`Post "https://hook.default.svc:443/?timeout=30s": ${message}`);
  });
});
