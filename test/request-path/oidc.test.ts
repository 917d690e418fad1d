import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JsonObject } from "../../runtime/meta/json.ts";
import { hasKubectl, runKubectl } from "../support/kubectl.ts";
import { type OidcIssuer, startOidcIssuer } from "../support/oidc-issuer.ts";
import { tokenKubeconfig } from "../support/token-kubeconfig.ts";
import { createWorld, type World } from "./world.ts";

const folder = mkdtempSync(join(tmpdir(), "typeplane-oidc-"));
const oidcCaFile = join(folder, "issuer.crt");
const authenticationConfig = join(folder, "authentication.yaml");
let issuer: OidcIssuer;
let second: OidcIssuer;
beforeAll(async () => {
  issuer = await startOidcIssuer();
  second = await startOidcIssuer();
  writeFileSync(oidcCaFile, issuer.ca);
  configure(issuer, "'first:' + claims.sub");
});
afterAll(async () => {
  await Promise.all([issuer?.close(), second?.close()]);
  rmSync(folder, { recursive: true });
});

/** As a mounted file is replaced. */
function configure(of: OidcIssuer, username: string, anonymous = "{enabled: true, conditions: [{path: /livez}, {path: /readyz}]}"): void {
  const next = `${authenticationConfig}.next`;
  writeFileSync(
    next,
    `apiVersion: apiserver.config.k8s.io/v1
kind: AuthenticationConfiguration
jwt:
- issuer: {url: "${of.url}", audiences: [k8s], certificateAuthority: ${JSON.stringify(of.ca)}}
  claimMappings: {username: {expression: ${JSON.stringify(username)}}, groups: {claim: groups, prefix: ""}}
anonymous: ${anonymous}
`,
  );
  renameSync(next, authenticationConfig);
}

const flagged = createWorld(() => ({
  oidcIssuerUrl: issuer.url,
  oidcClientId: "k8s",
  oidcCaFile,
  oidcGroupsClaim: "groups",
  oidcGroupsPrefix: "oidc:",
}));
const configured = createWorld(() => ({ authenticationConfig }));
const claims: JsonObject = { sub: "jane", aud: "k8s", groups: ["devs"] };
const whoami = async (world: World, token: string): Promise<unknown> => {
  const review = { apiVersion: "authentication.k8s.io/v1", kind: "SelfSubjectReview" };
  const { status, body } = await world.as(token).post("/apis/authentication.k8s.io/v1/selfsubjectreviews", review);
  return status === 201 ? (body["status"] as JsonObject)["userInfo"] : status;
};

describe("an issuer that flags name", () => {
  test("says who asks", async () => {
    const user = { username: `${issuer.url}#jane`, groups: ["oidc:devs", "system:authenticated"] };
    await expect.poll(() => whoami(flagged, issuer.token(claims))).toEqual(user);
    expect(await whoami(flagged, second.token(claims))).toBe(401);
    expect(await whoami(flagged, issuer.token({ ...claims, aud: "others" }))).toBe(401);
  });

  test("is asked for its keys, and not about each request", async () => {
    const token = issuer.token(claims);
    await expect.poll(() => whoami(flagged, token)).toMatchObject({ groups: ["oidc:devs", "system:authenticated"] });
    issuer.taken();
    issuer.keys = [];
    for (const _ of [1, 2, 3]) await whoami(flagged, token);
    expect(issuer.taken()).toEqual([]);
  });

  test.runIf(hasKubectl())("is who kubectl says one is", async () => {
    const path = join(folder, "kubeconfig");
    const token = second.token(claims);
    configure(second, "'kubectl:' + claims.sub");
    await expect.poll(() => whoami(configured, token), { timeout: 10_000 }).toMatchObject({ username: "kubectl:jane" });
    writeFileSync(path, tokenKubeconfig(configured.server, token));
    const { stdout } = await runKubectl(path, ["auth", "whoami", "-o", "jsonpath={.status.userInfo}"]);
    expect(JSON.parse(stdout)).toEqual({ username: "kubectl:jane", groups: ["devs", "system:authenticated"] });
    writeFileSync(path, tokenKubeconfig(configured.server, second.token({ ...claims, aud: "others" })));
    const refused = await runKubectl(path, ["auth", "whoami"]);
    expect([refused.code, refused.stderr]).toEqual([1, "error: You must be logged in to the server (Unauthorized)\n"]);
  });
});

describe("an AuthenticationConfiguration", () => {
  test("is read again when it changes, and stays what it was when the new one is wrong", async () => {
    const before = second.token({ ...claims, jti: "before" });
    configure(second, "'one:' + claims.sub");
    await expect
      .poll(() => whoami(configured, second.token({ ...claims, jti: String(Math.random()) })), { timeout: 10_000 })
      .toMatchObject({ username: "one:jane" });
    configure(second, "1 +");
    configure(second, "'never:' + claims.sub", "{enabled: true}");
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await whoami(configured, before)).toMatchObject({ username: "one:jane" });
    configure(second, "'two:' + claims.sub");
    await expect
      .poll(() => whoami(configured, second.token({ ...claims, jti: String(Math.random()) })), { timeout: 10_000 })
      .toMatchObject({ username: "two:jane" });
  });

  test("says where one may be anonymous", async () => {
    expect((await configured.as("").get("/livez?verbose")).status).toBe(200);
    expect((await configured.as("").get("/version")).status).toBe(401);
    expect((await configured.as("").get("/livez/")).status).toBe(401);
    expect((await configured.as("nonsense").get("/livez")).status).toBe(401);
  });
});
