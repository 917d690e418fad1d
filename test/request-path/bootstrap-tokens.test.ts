import { beforeAll, expect, test } from "vitest";
import type { JsonObject } from "../../runtime/meta/json.ts";
import { createWorld } from "./world.ts";

const world = createWorld(() => ({ enableBootstrapTokenAuth: true }));
const secrets = "/api/v1/namespaces/kube-system/secrets";
const good: Readonly<Record<string, string>> = {
  "token-id": "abcdef",
  "token-secret": "0123456789abcdef",
  "usage-bootstrap-authentication": "true",
  "auth-extra-groups": "system:bootstrappers:workers,system:bootstrappers:a",
  expiration: "2999-01-01T00:00:00Z",
};

/** Who a token with this secret is, or the status of the refusal; `id` names the secret. */
async function whoIs(data: Readonly<Record<string, string>>, id = "abcdef", type = "bootstrap.kubernetes.io/token"): Promise<unknown> {
  const metadata = { name: `bootstrap-token-${id}` };
  await world.api.post(secrets, { apiVersion: "v1", kind: "Secret", metadata, type, stringData: { ...good, "token-id": id, ...data } });
  const review = { apiVersion: "authentication.k8s.io/v1", kind: "SelfSubjectReview" };
  const { status, body } = await world.as(`${id}.0123456789abcdef`).post("/apis/authentication.k8s.io/v1/selfsubjectreviews", review);
  return status === 201 ? (body["status"] as JsonObject)["userInfo"] : status;
}

beforeAll(async () => {
  await world.api.post("/api/v1/namespaces", { apiVersion: "v1", kind: "Namespace", metadata: { name: "kube-system" } });
});

test("a secret of kube-system is a token that a machine joins with", async () => {
  expect(await whoIs({})).toEqual({
    username: "system:bootstrap:abcdef",
    groups: ["system:bootstrappers", "system:bootstrappers:a", "system:bootstrappers:workers", "system:authenticated"],
  });
  const review = { apiVersion: "authentication.k8s.io/v1", kind: "TokenReview", spec: { token: "abcdef.0123456789abcdef" } };
  const { body } = await world.api.post("/apis/authentication.k8s.io/v1/tokenreviews", review);
  expect(body["status"]).toMatchObject({ authenticated: true, user: { username: "system:bootstrap:abcdef" } });
});

test.each([
  ["another secret", { "token-secret": "0123456789abcdeg" }],
  ["another id", { "token-id": "bcdefg" }],
  ["expired", { expiration: "2020-01-01T00:00:00Z" }],
  ["no time", { expiration: "soon" }],
  ["not for this", { "usage-bootstrap-authentication": "yes" }],
  ["a group that it may not give", { "auth-extra-groups": "system:masters" }],
  ["an empty group", { "auth-extra-groups": "system:bootstrappers:a," }],
])("%s: nobody", async (what, data) => {
  const id = Buffer.from(what).toString("hex").slice(-6);
  expect(await whoIs(data, id)).toBe(401);
});

test("of another type: nobody", async () => expect(await whoIs({}, "typed0", "Opaque")).toBe(401));
