import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../runtime/meta/json.ts";
import { type AdmissionWebhook, denying, reviewed } from "../support/admission-webhook.ts";
import { createWebhookWorld, maps, rules } from "./webhook-world.ts";
import { deployment } from "./world.ts";

const world = createWebhookWorld();
const { create, register, registered } = world;

describe("validating webhooks", () => {
  test("are told of the request, and may add warnings", async () => {
    await register("Validating", {});
    world.webhook.answer = (request) => reviewed(request, { warnings: ["careful"] });
    const { status, headers, body } = await create({ x: "1" });
    expect({ status, warning: headers["warning"] }).toEqual({ status: 201, warning: '299 - "careful"' });
    const [call] = world.webhook.taken();
    expect(call).toMatchObject({ url: "/0?timeout=10s", userAgent: "kube-apiserver-admission" });
    const resource = { group: "", version: "v1", resource: "configmaps" };
    const kind = { group: "", version: "v1", kind: "ConfigMap" };
    const { metadata } = body;
    expect(call?.request).toMatchObject({
      ...{ kind, resource, requestKind: kind, requestResource: resource, name: metadata.name, namespace: "default", operation: "CREATE" },
      userInfo: { username: expect.any(String), groups: expect.arrayContaining(["system:masters"]) },
      object: { apiVersion: "v1", kind: "ConfigMap", data: { x: "1" }, metadata: { name: metadata.name, uid: metadata.uid } },
      oldObject: null,
      dryRun: false,
      options: { apiVersion: "meta.k8s.io/v1", kind: "CreateOptions" },
    });
  });

  test("see what was there before, and deletions", async () => {
    const { metadata } = (await create({ x: "1" })).body;
    await register("Validating", {});
    await world.api.patch(`${maps}/${metadata.name}`, "merge", { data: { x: "2" } });
    await world.api.delete(`${maps}/${metadata.name}`);
    expect(world.webhook.taken().map(({ request }) => request)).toMatchObject([
      { operation: "UPDATE", object: { data: { x: "2" } }, oldObject: { data: { x: "1" } }, options: { kind: "UpdateOptions" } },
      { operation: "DELETE", object: null, oldObject: { data: { x: "2" } }, options: { kind: "DeleteOptions" } },
    ]);
  });

  test.each<[string, JsonObject | undefined, object]>([
    ["without a status", undefined, { code: 400, message: 'admission webhook "h0.example.com" denied the request without explanation' }],
    [
      "with a reason",
      { reason: "Conflict" },
      { code: 400, reason: "Conflict", message: 'admission webhook "h0.example.com" denied the request: Conflict' },
    ],
    [
      "with a status",
      { code: 418, reason: "Teapot", message: "short and stout", details: { causes: [{ field: "spec" }] } },
      {
        ...{ code: 418, reason: "Teapot", details: { causes: [{ field: "spec" }] } },
        message: 'admission webhook "h0.example.com" denied the request: short and stout',
      },
    ],
    ["with what is a success", { code: 200, status: "Success" }, { code: 400, status: "Failure" }],
  ])("refuse %s", async (_, status, body) => {
    const names = async () => (await world.api.get(maps)).body.items.map(({ metadata }) => metadata.name);
    const before = await names();
    await register("Validating", {});
    world.webhook.answer = (request) => denying(request, status);
    const answer = await create();
    expect(answer.body).toMatchObject({ kind: "Status", ...body });
    expect(answer.status).toBe(answer.body.code);
    expect(await names()).toEqual(before);
  });

  test("are asked at once, and all of them", async () => {
    await register("Validating", {}, {}, {});
    let open = 0;
    let most = 0;
    let everybody: (() => void) | undefined;
    const all = new Promise<void>((resolve) => {
      everybody = resolve;
    });
    world.webhook.answer = async (request, path) => {
      most = Math.max(most, ++open);
      if (open === 3) everybody?.();
      await all;
      return path === "/1" ? denying(request, { message: "no" }) : reviewed(request);
    };
    const answer = await create();
    expect(most).toBe(3);
    expect(answer.body.message).toBe('admission webhook "h1.example.com" denied the request: no');
  });

  test.each<[string, AdmissionWebhook["answer"], string]>([
    [
      "a status of its own",
      () => ({ status: 500, type: "text/plain", body: "boom" }),
      'an error on the server ("boom") has prevented the request from succeeding',
    ],
    ["no path", () => ({ status: 404, body: "" }), "the server could not find the requested resource"],
    ["no JSON", () => ({ body: "hello" }), "couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct"],
    ["half of it", () => ({ body: '{"kind":' }), "couldn't get version/kind; json parse error: unexpected end of JSON input"],
    ["nothing", () => ({ body: "" }), "0-length response with status code: 200 and content type: application/json"],
    [
      "a wrong type",
      ({ uid }) => ({ body: JSON.stringify({ kind: "AdmissionReview", apiVersion: "admission.k8s.io/v1", response: { uid, allowed: "yes" } }) }),
      "json: cannot unmarshal string into Go struct field AdmissionResponse.response.allowed of type bool",
    ],
  ])("that answer with %s are not reached", async (_, answer, why) => {
    await register("Validating", {});
    world.webhook.answer = answer;
    const { status, body } = await create();
    expect(status).toBe(500);
    expect(body.reason).toBe("InternalError");
    expect(body.message).toContain(`Internal error occurred: failed calling webhook "h0.example.com": failed to call webhook: ${why}`);
  });

  test.each<[string, (uid: string) => JsonObject, string]>([
    ["another request", () => ({ uid: "x", allowed: true }), 'expected response.uid="UID", got "x"'],
    ["with a patch", (uid) => ({ uid, allowed: true, patch: "W10=", patchType: "JSONPatch" }), "validating webhook may not return response.patch"],
  ])("that answer %s are refused", async (_, response, why) => {
    await register("Validating", {});
    let asked = "";
    world.webhook.answer = ({ uid }) => {
      asked = uid;
      return { body: JSON.stringify({ kind: "AdmissionReview", apiVersion: "admission.k8s.io/v1", response: response(uid) }) };
    };
    const { body } = await create();
    const message = 'Internal error occurred: failed calling webhook "h0.example.com": received invalid webhook response:';
    expect(body.message.replace(asked, "UID")).toBe(`${message} ${why}`);
  });

  test("may fail where their policy says so, and are given up on in time", async () => {
    world.webhook.answer = () => undefined;
    await register("Validating", { timeoutSeconds: 1, failurePolicy: "Ignore" });
    expect((await create()).status).toBe(201);
    await register("Validating", { timeoutSeconds: 1 });
    const { url } = world.webhook.clientConfig("/0");
    expect((await create()).body.message).toBe(
      `Internal error occurred: failed calling webhook "h0.example.com": failed to call webhook: Post "${url}?timeout=1s": context deadline exceeded`,
    );
  });

  test("are not asked in dry runs that they would act on", async () => {
    await register("Validating", { sideEffects: "NoneOnDryRun" });
    expect((await create({}, {}, "?dryRun=All")).status).toBe(201);
    expect(world.webhook.taken().map(({ request }) => request["dryRun"])).toEqual([true]);
  });

  test("are asked about other versions of a resource, at theirs", async () => {
    await register("Validating", rules(["horizontalpodautoscalers"], { apiGroups: ["autoscaling"], apiVersions: ["v1"] }));
    const spec = { maxReplicas: 3, scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: "d" } };
    const metrics = [{ type: "Resource", resource: { name: "cpu", target: { type: "Utilization", averageUtilization: 50 } } }];
    const { status } = await world.api.post("/apis/autoscaling/v2/namespaces/default/horizontalpodautoscalers", {
      ...{ apiVersion: "autoscaling/v2", kind: "HorizontalPodAutoscaler", metadata: { name: "h" }, spec: { ...spec, metrics } },
    });
    expect(status).toBe(201);
    expect(world.webhook.taken().map(({ request }) => request)).toMatchObject([
      {
        resource: { group: "autoscaling", version: "v1", resource: "horizontalpodautoscalers" },
        requestResource: { group: "autoscaling", version: "v2", resource: "horizontalpodautoscalers" },
        object: { apiVersion: "autoscaling/v1", spec: { targetCPUUtilizationPercentage: 50 } },
      },
    ]);
  });

  test("see a Scale where one is written", async () => {
    await world.api.post("/apis/apps/v1/namespaces/default/deployments", deployment("scaled"));
    await register("Validating", rules(["*/scale"]));
    await world.api.patch("/apis/apps/v1/namespaces/default/deployments/scaled/scale", "merge", { spec: { replicas: 3 } });
    expect(world.webhook.taken().map(({ request }) => request)).toMatchObject([
      { subResource: "scale", kind: { group: "autoscaling", version: "v1", kind: "Scale" }, object: { kind: "Scale", spec: { replicas: 3 } } },
    ]);
  });

  test("are chosen by namespace, object and condition", async () => {
    await register(
      "Validating",
      { namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "elsewhere" } } },
      { objectSelector: { matchLabels: { watched: "yes" } } },
      { matchConditions: [{ name: "x", expression: "has(object.data.x)" }] },
    );
    await create();
    expect(world.webhook.taken()).toEqual([]);
    await create({ x: "1" }, { labels: { watched: "yes" } });
    expect(world.webhook.taken().map(({ url }) => url.replace(/\?.*/, ""))).toEqual(expect.arrayContaining(["/1", "/2"]));
  });

  test("that are registered, changed and removed are followed", async () => {
    world.webhook.answer = (request) => denying(request);
    await register("Validating", {});
    expect((await create()).status).toBe(400);
    await world.api.patch(registered[0] as string, "json", [{ op: "replace", path: "/webhooks/0/rules/0/resources", value: ["secrets"] }]);
    expect((await create()).status).toBe(201);
    await world.api.patch(registered[0] as string, "json", [{ op: "replace", path: "/webhooks/0/rules/0/resources", value: ["configmaps"] }]);
    expect((await create()).status).toBe(400);
    expect((await world.api.delete(registered.pop() as string)).status).toBe(200);
    expect((await create()).status).toBe(201);
  });
});
