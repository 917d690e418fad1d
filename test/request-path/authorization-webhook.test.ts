import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { JsonObject } from "../../runtime/meta/json.ts";
import { hasKubectl, runKubectl } from "../support/kubectl.ts";
import { type ReviewWebhook, startReviewWebhook, withStatus } from "../support/review-webhook.ts";
import { tokenKubeconfig } from "../support/token-kubeconfig.ts";
import { createWorld } from "./world.ts";

const folder = mkdtempSync(join(tmpdir(), "typeplane-authorization-webhook-"));
const tokenAuthFile = join(folder, "tokens.csv");
const kubeconfig = join(folder, "webhook.kubeconfig");
const authorizationConfig = join(folder, "authorization.yaml");
writeFileSync(tokenAuthFile, 'jane-token,jane,2,"devs"\nboss-token,boss,3,"system:masters"\n');
let webhook: ReviewWebhook;
beforeAll(async () => {
  webhook = await startReviewWebhook();
  writeFileSync(kubeconfig, webhook.kubeconfig("/authorize"));
  configure("true");
});
afterEach(() => {
  webhook.answer = (review) => ({ body: JSON.stringify(review) });
  webhook.taken();
});
afterAll(async () => {
  await webhook?.close();
  rmSync(folder, { recursive: true });
});

/** As a mounted file is replaced. */
function configure(condition: string, failurePolicy = "NoOpinion", others = ""): void {
  const next = `${authorizationConfig}.next`;
  writeFileSync(
    next,
    `apiVersion: apiserver.config.k8s.io/v1
kind: AuthorizationConfiguration
authorizers:
- {type: Node, name: node}
- {type: RBAC, name: rbac}
- type: Webhook
  name: ours
  webhook:
    timeout: 3s
    subjectAccessReviewVersion: v1
    matchConditionSubjectAccessReviewVersion: v1
    failurePolicy: ${failurePolicy}
    connectionInfo: {type: KubeConfigFile, kubeConfigFile: ${kubeconfig}}
    matchConditions: [{expression: ${JSON.stringify(condition)}}]
${others}`,
  );
  renameSync(next, authorizationConfig);
}

const flagged = createWorld(() => ({
  tokenAuthFile,
  authorizationModes: ["RBAC", "Webhook"] as const,
  authorizationWebhookConfigFile: kubeconfig,
  authorizationWebhookVersion: "v1beta1",
}));
const configured = createWorld(() => ({ tokenAuthFile, authorizationConfig }));
const says = (status: JsonObject): void => {
  webhook.answer = (review) => withStatus(review, status);
};
const pods = (namespace: string, query = ""): string => `/api/v1/namespaces/${namespace}/pods${query}`;
const specs = (): unknown[] => webhook.taken().map(({ review }) => review["spec"]);

describe("a webhook that authorizes", () => {
  test("is asked what a request wants, selectors included", async () => {
    says({ allowed: true });
    const query = "?fieldSelector=spec.nodeName%3Dn1,metadata.name!%3Dx&labelSelector=a%20in%20(b,c),!d,e%3E4,f";
    expect((await configured.as("jane-token").get(pods("asked", query))).status).toBe(200);
    expect(webhook.taken()).toMatchObject([
      {
        url: "/authorize?timeout=3s",
        review: {
          apiVersion: "authorization.k8s.io/v1",
          kind: "SubjectAccessReview",
          metadata: {},
          spec: {
            resourceAttributes: {
              namespace: "asked",
              verb: "list",
              version: "v1",
              resource: "pods",
              fieldSelector: {
                requirements: [
                  { key: "metadata.name", operator: "NotIn", values: ["x"] },
                  { key: "spec.nodeName", operator: "In", values: ["n1"] },
                ],
              },
              labelSelector: {
                requirements: [
                  { key: "a", operator: "In", values: ["b", "c"] },
                  { key: "d", operator: "DoesNotExist" },
                  { key: "f", operator: "Exists" },
                ],
              },
            },
            user: "jane",
            groups: ["devs", "system:authenticated"],
            uid: "2",
          },
          status: { allowed: false },
        },
      },
    ]);
  });

  test("is asked once for a while, at the version it takes", async () => {
    says({ allowed: true });
    for (const _ of [1, 2]) expect((await flagged.as("jane-token").get("/metrics")).status).toBe(200);
    expect(specs()).toEqual([
      { nonResourceAttributes: { path: "/metrics", verb: "get" }, user: "jane", group: ["devs", "system:authenticated"], uid: "2" },
    ]);
  });

  test("is not asked about those who may do everything, nor about what others allow", async () => {
    says({ denied: true, reason: "never" });
    expect((await flagged.as("boss-token").get("/api/v1/nodes")).status).toBe(200);
    expect((await flagged.as("jane-token").get("/version")).status).toBe(200);
    expect(webhook.taken()).toEqual([]);
  });

  const verdicts: readonly (readonly [what: string, status: JsonObject, code: number, text: string])[] = [
    ["no-opinion", { allowed: false, reason: "dunno" }, 403, ": dunno"],
    ["denial", { allowed: false, denied: true, reason: "never" }, 403, ": never"],
    ["both", { allowed: true, denied: true }, 500, "webhook subject access review returned both allow and deny response\n"],
    ["trouble", { allowed: false, evaluationError: "ouch" }, 403, 'in the namespace "trouble"'],
  ];
  test.each(verdicts)("%s", async (what, status, code, text) => {
    says(status);
    const answer = await flagged.as("jane-token").get(pods(what));
    expect(answer.status).toBe(code);
    expect(code === 500 ? answer.text : answer.body.message).toMatch(new RegExp(`${text}$`));
  });

  test("that cannot be asked makes it a 500, with what is wrong in reviews", async () => {
    webhook.answer = () => ({ status: 400, body: "{}" });
    const why = "the server rejected our request for an unknown reason";
    const { status, text } = await flagged.as("jane-token").get(pods("down", "?limit=1&x=%3C"));
    expect([status, text]).toEqual([500, `Internal Server Error: "/api/v1/namespaces/down/pods?limit=1&amp;x=%3C": ${why}\n`]);
    const spec = { user: "joe", resourceAttributes: { verb: "get", resource: "pods" } };
    const sar = { apiVersion: "authorization.k8s.io/v1", kind: "SubjectAccessReview", spec };
    const { body } = await flagged.api.post("/apis/authorization.k8s.io/v1/subjectaccessreviews", sar);
    expect(body["status"]).toEqual({ allowed: false, evaluationError: why });
  });

  test("cannot list what users may do", async () => {
    const question = { apiVersion: "authorization.k8s.io/v1", kind: "SelfSubjectRulesReview", spec: { namespace: "default" } };
    const { body } = await flagged.as("jane-token").post("/apis/authorization.k8s.io/v1/selfsubjectrulesreviews", question);
    expect(body["status"]).toMatchObject({ incomplete: true, evaluationError: "webhook authorizer does not support user rule resolution" });
  });

  test.runIf(hasKubectl())("is what kubectl auth can-i says", async () => {
    const path = join(folder, "kubeconfig");
    writeFileSync(path, tokenKubeconfig(flagged.server, "jane-token"));
    says({ allowed: true, reason: "sure" });
    expect(await runKubectl(path, ["auth", "can-i", "delete", "nodes"])).toMatchObject({ code: 0, stdout: "yes\n" });
    says({ allowed: false });
    expect(await runKubectl(path, ["auth", "can-i", "delete", "secrets"])).toMatchObject({ code: 1, stdout: "no\n" });
  });
});

describe("an AuthorizationConfiguration", () => {
  /** Waits until the changed file counts: its webhook is asked or not. */
  const settled = async (what: string, calls: number): Promise<void> => {
    await expect
      .poll(async () => {
        await configured.as("jane-token").get(pods(`${what}-${Math.random()}`));
        return webhook.taken().length;
      })
      .toBe(calls);
  };

  test("is read again when it changes, and stays what it was when the new one is wrong", async () => {
    says({ allowed: true });
    configure("has(request.resourceAttributes) && request.resourceAttributes.namespace.startsWith('in-')");
    await settled("out", 0);
    expect((await configured.as("jane-token").get(pods("in-here"))).status).toBe(200);
    expect((await configured.as("jane-token").get(pods("out-there"))).status).toBe(403);
    configure("true", "Sometimes");
    await settled("out", 0);
    expect((await configured.as("jane-token").get(pods("out-there"))).status).toBe(403);
    configure("true");
    await settled("any", 1);
  });

  test("decides by its failure policy where a condition cannot be told", async () => {
    configure("request.resourceAttributes.namespace == 'x'", "Deny");
    await settled("deny", 0);
    const answer = await configured.as("jane-token").get("/metrics");
    expect([answer.status, answer.text]).toEqual([
      500,
      `Internal Server Error: "/metrics": cel evaluation error: expression 'request.resourceAttributes.namespace == 'x'' resulted in error: no such key: resourceAttributes\n`,
    ]);
  });
});
