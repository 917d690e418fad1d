import { X509Certificate } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createAuthority, issueCertificate } from "../../../runtime/server/certificate-authority.ts";
import { createWorld } from "../../request-path/world.ts";
import { httpsRequest } from "../../support/https-request.ts";

const world = createWorld(() => ({ authorizationModes: ["AlwaysAllow"] as const }));
const stranger = issueCertificate(createAuthority("strangers"), { commonName: "eve", organizations: ["system:masters"] });
const nobody = { cert: undefined, key: undefined };

/** Who the server takes a client for: its user, or the status of the refusal. */
async function whoAmI(credentials: object, headers: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const answer = await httpsRequest(world.server, "/apis/authentication.k8s.io/v1/selfsubjectreviews", {
    method: "POST",
    ...credentials,
    headers: { "content-type": "application/json", ...headers },
    body: '{"apiVersion":"authentication.k8s.io/v1","kind":"SelfSubjectReview"}',
  });
  return answer.status === 201 ? (JSON.parse(answer.text) as { status: { userInfo: unknown } }).status.userInfo : answer.status;
}

describe("a client certificate", () => {
  test("names a user, and is told apart by its digest", async () => {
    const digest = new X509Certificate(world.server.adminCertificate.cert).fingerprint256.replaceAll(":", "").toLowerCase();
    expect(await whoAmI(world.server.adminCertificate)).toMatchObject({
      username: "kubernetes-admin",
      extra: { "authentication.kubernetes.io/credential-id": [`X509SHA256=${digest}`] },
    });
  });

  test("that cannot be verified is refused, and not taken for none", async () => {
    expect(await whoAmI(stranger)).toBe(401);
    expect((await httpsRequest(world.server, "/livez", stranger)).status).toBe(401);
    expect(await whoAmI(nobody)).toMatchObject({ username: "system:anonymous" });
  });

  test("does no harm beside a token that is good", async () => {
    const account = { apiVersion: "v1", kind: "ServiceAccount", metadata: { name: "robot" } };
    const accounts = "/api/v1/namespaces/default/serviceaccounts";
    await world.api.post(accounts, account);
    const { body } = await world.api.post(`${accounts}/robot/token`, { apiVersion: "authentication.k8s.io/v1", kind: "TokenRequest", spec: {} });
    const { token } = body["status"] as unknown as { token: string };
    expect(await whoAmI(stranger, { authorization: `Bearer ${token}` })).toMatchObject({ username: "system:serviceaccount:default:robot" });
    expect(await whoAmI(stranger, { authorization: "Bearer nonsense" })).toBe(401);
    expect(await whoAmI(world.server.adminCertificate, { authorization: "Bearer nonsense" })).toMatchObject({ username: "kubernetes-admin" });
  });
});
