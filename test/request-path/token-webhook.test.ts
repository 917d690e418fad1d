import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { JsonObject } from "../../runtime/meta/json.ts";
import { issueCertificate } from "../../runtime/server/certificate-authority.ts";
import { hasKubectl, runKubectl } from "../support/kubectl.ts";
import { type ReviewWebhook, startReviewWebhook, withStatus } from "../support/review-webhook.ts";
import { tokenKubeconfig } from "../support/token-kubeconfig.ts";
import { createWorld } from "./world.ts";

const folder = mkdtempSync(join(tmpdir(), "typeplane-token-webhook-"));
const kubeconfig = join(folder, "webhook.kubeconfig");
const audience = "https://kubernetes.default.svc.cluster.local";
let webhook: ReviewWebhook;
beforeAll(async () => {
  webhook = await startReviewWebhook();
  const client = issueCertificate(webhook.authority, { commonName: "api-server" });
  writeFileSync(join(folder, "client.crt"), client.cert);
  writeFileSync(join(folder, "client.key"), client.key);
  writeFileSync(
    kubeconfig,
    webhook.kubeconfig("/authenticate", { token: "of-the-server", "client-certificate": "client.crt", "client-key": "client.key" }),
  );
});
afterEach(() => {
  webhook.answer = (review) => ({ body: JSON.stringify(review) });
  webhook.taken();
});
afterAll(async () => {
  await webhook?.close();
  rmSync(folder, { recursive: true });
});

const world = createWorld(() => ({ authenticationTokenWebhookConfigFile: kubeconfig, authenticationTokenWebhookVersion: "v1" }));
const whoami = (token: string) =>
  world.as(token).post("/apis/authentication.k8s.io/v1/selfsubjectreviews", { apiVersion: "authentication.k8s.io/v1", kind: "SelfSubjectReview" });
const review = async (token: string, audiences?: string[]): Promise<unknown> => {
  const spec = { token, ...(audiences === undefined ? {} : { audiences }) };
  const question = { apiVersion: "authentication.k8s.io/v1", kind: "TokenReview", spec };
  return (await world.api.post("/apis/authentication.k8s.io/v1/tokenreviews", question)).body["status"];
};
const user = { username: "jane", uid: "u-1", groups: ["devs"], extra: { "acme.com/team": ["blue"] } };
const knows = (status: JsonObject): void => {
  webhook.answer = (question) => withStatus(question, status);
};

describe("a webhook for tokens", () => {
  test("says who sent a request, and is asked once for a token", async () => {
    knows({ authenticated: true, user });
    const answers = await Promise.all([whoami("one"), whoami("one"), whoami("one")]);
    expect(answers.map(({ body }) => body["status"])).toEqual(Array(3).fill({ userInfo: { ...user, groups: ["devs", "system:authenticated"] } }));
    const [call, ...others] = webhook.taken();
    expect(others).toEqual([]);
    expect(call).toMatchObject({
      method: "POST",
      url: "/authenticate?timeout=30s",
      client: "api-server",
      headers: { authorization: "Bearer of-the-server", "content-type": "application/json" },
      review: {
        apiVersion: "authentication.k8s.io/v1",
        kind: "TokenReview",
        metadata: {},
        spec: { token: "one", audiences: [audience] },
        status: { user: {} },
      },
    });
  });

  test("is not asked about tokens that the server knows, and not without one", async () => {
    await world.api.get("/api/v1/nodes");
    await world.as("").get("/version");
    expect(webhook.taken()).toEqual([]);
  });

  test("is believed for the audiences that it names", async () => {
    knows({ authenticated: true, user, audiences: ["vault", "bank"] });
    expect(await review("for-others")).toEqual({ user: {}, error: "invalid bearer token" });
    expect(await review("for-vault", ["vault", "x"])).toMatchObject({ authenticated: true, audiences: ["vault"] });
    expect(webhook.taken().map((call) => (call.review["spec"] as JsonObject)["audiences"])).toEqual([[audience], ["vault", "x"]]);
    knows({ authenticated: true, user });
    expect(await review("for-us", ["vault", audience])).toMatchObject({ authenticated: true, audiences: [audience] });
    expect(await review("for-nobody", ["vault"])).toEqual({ user: {}, error: "invalid bearer token" });
  });

  const failing: readonly (readonly [what: string, answer: ReviewWebhook["answer"], error: string, calls: number])[] = [
    ["a refusal", (question) => withStatus(question, { error: "because" }), "[invalid bearer token, because]", 2],
    ["no answer for us", (question) => withStatus(question, { error: "because", audiences: ["x"] }), "invalid bearer token", 1],
    ["a Status", () => ({ status: 403, body: JSON.stringify({ kind: "Status", message: "told" }) }), "[invalid bearer token, told]", 2],
    [
      "an old version",
      () => ({ body: '{"apiVersion":"authentication.k8s.io/v1beta1","kind":"TokenReview"}' }),
      "[invalid bearer token, converting (v1beta1.TokenReview) to (v1.TokenReview): unknown conversion]",
      2,
    ],
    [
      "a wrong type",
      (question) => withStatus(question, { authenticated: "yes" }),
      "[invalid bearer token, json: cannot unmarshal string into Go struct field TokenReviewStatus.status.authenticated of type bool]",
      2,
    ],
  ];
  test.each(failing)("%s", async (what, answer, error, calls) => {
    const token = what.replaceAll(" ", "-");
    webhook.answer = answer;
    expect((await whoami(token)).status).toBe(401);
    expect(await review(token)).toEqual({ user: {}, error });
    // What nobody knows is remembered; what went wrong is not.
    expect(webhook.taken()).toHaveLength(calls);
  });

  test("is asked again where it has failed, five times at most", async () => {
    let left = 1;
    webhook.answer = (question) => (left-- > 0 ? { status: 500, body: "bad" } : withStatus(question, { authenticated: true, user }));
    expect((await whoami("flaky")).status).toBe(201);
    expect(webhook.taken()).toHaveLength(2);
    webhook.answer = () => ({ status: 503, body: "bad" });
    expect(await review("down")).toEqual({ user: {}, error: "[invalid bearer token, the server is currently unable to handle the request]" });
    expect(webhook.taken()).toHaveLength(1);
  });

  test.runIf(hasKubectl())("is who kubectl says one is", async () => {
    knows({ authenticated: true, user });
    const path = join(folder, "kubeconfig");
    writeFileSync(path, tokenKubeconfig(world.server, "of-kubectl"));
    const { stdout } = await runKubectl(path, ["auth", "whoami", "-o", "jsonpath={.status.userInfo.username} {.status.userInfo.groups}"]);
    expect(stdout).toBe('jane ["devs","system:authenticated"]');
  });
});
