import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JsonObject } from "../../runtime/meta/json.ts";
import { configMap, createWorld } from "./world.ts";

const folder = mkdtempSync(join(tmpdir(), "typeplane-access-"));
const tokenAuthFile = join(folder, "tokens.csv");
const auditLogPath = join(folder, "audit.log");
const auditPolicyFile = join(folder, "policy.yaml");
writeFileSync(auditPolicyFile, "apiVersion: audit.k8s.io/v1\nkind: Policy\nrules: [{level: Metadata}]\n");
writeFileSync(tokenAuthFile, 'jane-token,jane,1,"devs"\nbob-token,bob,2\nboss-token,boss,3,"system:masters"\n');

const world = createWorld(() => ({ tokenAuthFile, auditLogPath, auditPolicyFile, maxMutatingRequestsInflight: 2, enablePriorityAndFairness: false }));
afterAll(() => rmSync(folder, { recursive: true }));

const rbac = "/apis/rbac.authorization.k8s.io/v1";
const maps = "/api/v1/namespaces/team/configmaps";
const role = (kind: "Role" | "ClusterRole", name: string, rules: JsonObject[], labels: Readonly<Record<string, string>> = {}): JsonObject => ({
  apiVersion: "rbac.authorization.k8s.io/v1",
  kind,
  metadata: { name, labels: { ...labels } },
  rules,
});
const binding = (kind: "RoleBinding" | "ClusterRoleBinding", name: string, roleKind: "Role" | "ClusterRole", subject: string): JsonObject => ({
  apiVersion: "rbac.authorization.k8s.io/v1",
  kind,
  metadata: { name },
  roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: roleKind, name },
  subjects: [{ apiGroup: "rbac.authorization.k8s.io", kind: subject.split(":")[0] as string, name: subject.split(":")[1] as string }],
});
const reading = { apiGroups: [""], resources: ["configmaps"], verbs: ["get", "list", "watch"] };

beforeAll(async () => {
  await world.api.post("/api/v1/namespaces", { apiVersion: "v1", kind: "Namespace", metadata: { name: "team" } });
  await world.api.post(maps, configMap("one"));
});

describe("authentication", () => {
  test.each([
    ["boss-token", 200, ""],
    ["jane-token", 403, 'configmaps is forbidden: User "jane" cannot list resource "configmaps" in API group "" in the namespace "team"'],
    ["wrong-token", 401, "Unauthorized"],
    ["", 403, 'configmaps is forbidden: User "system:anonymous" cannot list resource "configmaps" in API group "" in the namespace "team"'],
  ])("%s", async (token, status, message) => {
    const answer = await world.as(token).get(maps);
    expect([answer.status, answer.body.message ?? ""]).toEqual([status, message]);
  });

  test("a certificate's subject is the user", async () => {
    const review = { apiVersion: "authentication.k8s.io/v1", kind: "SelfSubjectReview" };
    const { body } = await world.api.post("/apis/authentication.k8s.io/v1/selfsubjectreviews", review);
    expect(body["status"]).toMatchObject({ userInfo: { groups: expect.arrayContaining(["system:masters", "system:authenticated"]) } });
  });
});

describe("tokens of service accounts", () => {
  const accounts = "/api/v1/namespaces/team/serviceaccounts";
  const whoami = "/apis/authentication.k8s.io/v1/selfsubjectreviews";
  const review = { apiVersion: "authentication.k8s.io/v1", kind: "SelfSubjectReview" };
  const tokenOf = async (name: string, spec: JsonObject = {}): Promise<string> => {
    const { body } = await world.api.post(`${accounts}/${name}/token`, { apiVersion: "authentication.k8s.io/v1", kind: "TokenRequest", spec });
    return (body["status"] as { token: string }).token;
  };
  const account = (name: string): JsonObject => ({ apiVersion: "v1", kind: "ServiceAccount", metadata: { name } });

  test("log in as the account, and live no longer than it", async () => {
    await world.api.post(accounts, account("robot"));
    const token = await tokenOf("robot");
    const { status, body } = await world.as(token).post(whoami, review);
    expect([status, body["status"]]).toMatchObject([
      201,
      {
        userInfo: {
          username: "system:serviceaccount:team:robot",
          groups: ["system:serviceaccounts", "system:serviceaccounts:team", "system:authenticated"],
          extra: { "authentication.kubernetes.io/credential-id": [expect.stringMatching(/^JTI=/)] },
        },
      },
    ]);
    await world.api.delete(`${accounts}/robot`);
    expect((await world.as(token).post(whoami, review)).status).toBe(401);
    await world.api.post(accounts, account("robot"));
    expect((await world.as(token).post(whoami, review)).status).toBe(401);
  });

  test("bound to a secret end with it", async () => {
    const secrets = "/api/v1/namespaces/team/secrets";
    await world.api.post(secrets, { apiVersion: "v1", kind: "Secret", metadata: { name: "bound" } });
    const token = await tokenOf("robot", { boundObjectRef: { apiVersion: "v1", kind: "Secret", name: "bound" } });
    expect((await world.as(token).post(whoami, review)).status).toBe(201);
    await world.api.delete(`${secrets}/bound`);
    expect((await world.as(token).post(whoami, review)).status).toBe(401);
  });

  test("changed, of no algorithm, or for someone else, do not", async () => {
    const token = await tokenOf("robot");
    const [head = "", body = "", signature = ""] = token.split(".");
    const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
    const claims = JSON.parse(Buffer.from(body, "base64url").toString()) as object;
    const forged = [
      `${head}.${encode({ ...claims, sub: "system:serviceaccount:team:boss" })}.${signature}`,
      `${encode({ alg: "none" })}.${body}.`,
      `${encode({ alg: "HS256" })}.${body}.${signature}`,
      `${head}.${body}.${signature.slice(0, -8)}AAAAAAAA`,
      `${head}.${body}`,
      await tokenOf("robot", { audiences: ["vault"] }),
    ];
    for (const one of forged) expect((await world.as(one).post(whoami, review)).status).toBe(401);
    expect((await world.as(token).post(whoami, review)).status).toBe(201);
  });
});

describe("RBAC", () => {
  test("a role gives what its rules say, from the moment it is bound until it is not", async () => {
    const jane = world.as("jane-token");
    await world.api.post(`${rbac}/namespaces/team/roles`, role("Role", "reader", [reading]));
    expect((await jane.get(maps)).status).toBe(403);
    await world.api.post(`${rbac}/namespaces/team/rolebindings`, binding("RoleBinding", "reader", "Role", "Group:devs"));
    expect((await jane.get(maps)).status).toBe(200);
    expect((await jane.get(`${maps}/one`)).status).toBe(200);
    expect((await jane.post(maps, configMap("two"))).status).toBe(403);
    expect((await jane.get("/api/v1/namespaces/default/configmaps")).status).toBe(403);
    await world.api.delete(`${rbac}/namespaces/team/rolebindings/reader`);
    expect((await jane.get(maps)).status).toBe(403);
  });

  test("names narrow a rule", async () => {
    const bob = world.as("bob-token");
    await world.api.post(`${rbac}/clusterroles`, role("ClusterRole", "one-only", [{ ...reading, resourceNames: ["one"] }]));
    await world.api.post(`${rbac}/namespaces/team/rolebindings`, binding("RoleBinding", "one-only", "ClusterRole", "User:bob"));
    expect([(await bob.get(`${maps}/one`)).status, (await bob.get(`${maps}/two`)).status, (await bob.get(maps)).status]).toEqual([200, 403, 403]);
    expect((await bob.get(`${maps}?fieldSelector=metadata.name%3Done`)).status).toBe(200);
  });

  test("an aggregated ClusterRole follows the roles that it selects", async () => {
    const bob = world.as("bob-token");
    const aggregate = { ...role("ClusterRole", "all-parts", []), aggregationRule: { clusterRoleSelectors: [{ matchLabels: { part: "yes" } }] } };
    await world.api.post(`${rbac}/clusterroles`, aggregate);
    await world.api.post(`${rbac}/clusterrolebindings`, binding("ClusterRoleBinding", "all-parts", "ClusterRole", "User:bob"));
    expect((await bob.get("/api/v1/nodes")).status).toBe(403);
    await world.api.post(
      `${rbac}/clusterroles`,
      role("ClusterRole", "nodes-part", [{ apiGroups: [""], resources: ["nodes"], verbs: ["list"] }], { part: "yes" }),
    );
    expect((await bob.get("/api/v1/nodes")).status).toBe(200);
    await world.api.post(
      `${rbac}/clusterroles`,
      role("ClusterRole", "paths-part", [{ nonResourceURLs: ["/metrics"], verbs: ["get"] }], { part: "yes" }),
    );
    expect((await bob.get("/metrics")).status).toBe(200);
    await world.api.patch(`${rbac}/clusterroles/nodes-part`, "merge", { metadata: { labels: { part: "no" } } });
    expect((await bob.get("/api/v1/nodes")).status).toBe(403);
  });

  test("the roles of a fresh server: view, edit and admin hold what they aggregate", async () => {
    await world.api.post(`${rbac}/namespaces/team/rolebindings`, { ...binding("RoleBinding", "view", "ClusterRole", "User:jane") });
    const jane = world.as("jane-token");
    expect([(await jane.get(maps)).status, (await jane.get("/api/v1/namespaces/team/secrets")).status]).toEqual([200, 403]);
    await world.api.delete(`${rbac}/namespaces/team/rolebindings/view`);
  });

  test("nobody hands out what they do not have", async () => {
    const bob = world.as("bob-token");
    await world.api.post(
      `${rbac}/namespaces/team/roles`,
      role(
        "Role",
        "roles",
        [{ apiGroups: ["rbac.authorization.k8s.io"], resources: ["*"], verbs: ["*"] }].map((rule) => ({
          ...rule,
          verbs: ["get", "list", "create", "update", "patch", "delete"],
        })),
      ),
    );
    await world.api.post(`${rbac}/namespaces/team/rolebindings`, binding("RoleBinding", "roles", "Role", "User:bob"));
    const { status, body } = await bob.post(
      `${rbac}/namespaces/team/roles`,
      role("Role", "everything", [{ apiGroups: ["*"], resources: ["*"], verbs: ["*"] }]),
    );
    expect([status, body.reason]).toEqual([403, "Forbidden"]);
    expect(body.message).toContain('user "bob" (groups=["system:authenticated"]) is attempting to grant RBAC permissions not currently held');
  });
});

describe("impersonation", () => {
  test("an admin may be anyone, and then may no more than they", async () => {
    const as = { "impersonate-user": "jane", "impersonate-group": "devs" };
    const { status, body } = await world.api.get(maps, as);
    expect([status, body.message]).toEqual([
      403,
      'configmaps is forbidden: User "jane" cannot list resource "configmaps" in API group "" in the namespace "team"',
    ]);
  });

  test("others may not", async () => {
    const { status, body } = await world.as("jane-token").get(maps, { "impersonate-user": "boss" });
    const refused = 'User "jane" cannot impersonate-on:user-info:list resource "configmaps" in API group "" in the namespace "team"';
    expect([status, body.message]).toEqual([403, `configmaps is forbidden: ${refused}`]);
  });

  test("a constrained right is to one user for one thing", async () => {
    const rules = [
      { apiGroups: ["authentication.k8s.io"], resources: ["users"], resourceNames: ["bob"], verbs: ["impersonate:user-info"] },
      { apiGroups: [""], resources: ["configmaps"], verbs: ["impersonate-on:user-info:get"] },
    ];
    await world.api.post(`${rbac}/clusterroles`, role("ClusterRole", "for-one-thing", rules));
    await world.api.post(`${rbac}/clusterrolebindings`, binding("ClusterRoleBinding", "for-one-thing", "ClusterRole", "User:jane"));
    const jane = world.as("jane-token");
    expect((await jane.get(`${maps}/one`, { "impersonate-user": "bob" })).status).toBe(200);
    expect((await jane.get(`${maps}?fieldSelector=metadata.name%3Done`, { "impersonate-user": "bob" })).status).toBe(403);
    expect((await jane.get(`${maps}/one`, { "impersonate-user": "bob", "impersonate-group": "system:masters" })).status).toBe(403);
    await world.api.delete(`${rbac}/clusterrolebindings/for-one-thing`);
  });

  test("with a right to one user, that user alone", async () => {
    await world.api.post(
      `${rbac}/clusterroles`,
      role("ClusterRole", "as-bob", [{ apiGroups: [""], resources: ["users"], resourceNames: ["bob"], verbs: ["impersonate"] }]),
    );
    await world.api.post(`${rbac}/clusterrolebindings`, binding("ClusterRoleBinding", "as-bob", "ClusterRole", "User:jane"));
    const jane = world.as("jane-token");
    expect((await jane.get(`${maps}/one`, { "impersonate-user": "bob" })).status).toBe(200);
    expect((await jane.get(`${maps}/one`, { "impersonate-user": "bob", "impersonate-group": "system:masters" })).status).toBe(403);
  });
});

describe("flow control", () => {
  test("too many at once are sent away, and may come back", async () => {
    const jane = world.as("jane-token");
    await world.api.post(`${rbac}/namespaces/team/rolebindings`, { ...binding("RoleBinding", "edit", "ClusterRole", "User:jane") });
    const slow = await Promise.all([slowUpload("slow-1"), slowUpload("slow-2")]);
    const refused = await jane.post(maps, configMap("refused"));
    expect([refused.status, refused.headers["retry-after"]]).toEqual([429, "1"]);
    expect(refused.text).toBe("Too many requests, please try again later.\n");
    expect((await jane.get(maps)).status).toBe(200);
    expect((await world.api.post(maps, configMap("by-admin"))).status).toBe(201);
    expect(await Promise.all(slow.map((finish) => finish()))).toEqual([201, 201]);
    expect((await jane.post(maps, configMap("after"))).status).toBe(201);
  });
});

/** Begins a create as jane and leaves it half sent; the answer of this one sends the rest and tells the status. */
function slowUpload(name: string): Promise<() => Promise<number>> {
  const body = JSON.stringify(configMap(name));
  const headers = {
    authorization: "Bearer jane-token",
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    expect: "100-continue",
  };
  return new Promise((resolve, reject) => {
    const sent = request({
      host: "127.0.0.1",
      port: world.server.port,
      ca: world.server.certificateAuthority,
      agent: false,
      method: "POST",
      path: maps,
      headers,
    });
    const status = new Promise<number>((answered) => {
      sent.once("response", (response) => answered(response.resume().statusCode ?? 0));
    });
    sent.once("error", reject);
    // The server has begun to read, so the request is past flow control.
    sent.once("continue", () => {
      sent.write(body.slice(0, 10));
      const finish = (): Promise<number> => {
        sent.end(body.slice(10));
        return status;
      };
      resolve(finish);
    });
    sent.flushHeaders();
  });
}

describe("audit", () => {
  const lines = (): JsonObject[] =>
    readFileSync(auditLogPath, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as JsonObject);

  test("each request leaves a line at its start and one at its end", async () => {
    await world.as("jane-token").get("/api/v1/nodes/n1?x=1", { "audit-id": "audited-1", "user-agent": "tester/1" });
    await expect.poll(() => lines().filter(({ auditID }) => auditID === "audited-1").length).toBe(2);
    const [received, complete] = lines().filter(({ auditID }) => auditID === "audited-1");
    expect(received).toMatchObject({
      kind: "Event",
      apiVersion: "audit.k8s.io/v1",
      level: "Metadata",
      stage: "RequestReceived",
      verb: "get",
      requestURI: "/api/v1/nodes/n1?x=1",
    });
    expect(complete).toMatchObject({
      stage: "ResponseComplete",
      user: { username: "jane", groups: ["devs", "system:authenticated"] },
      sourceIPs: ["127.0.0.1"],
      userAgent: "tester/1",
      objectRef: { resource: "nodes", name: "n1", apiVersion: "v1" },
      responseStatus: { code: 403 },
      annotations: { "authorization.k8s.io/decision": "forbid" },
    });
  });

  test("a watch leaves a line when it has begun, and one when it ends", async () => {
    const watch = world.api.watch(`${maps}?watch=true`, { "audit-id": "audited-2" });
    await watch.atLeast(1);
    await expect
      .poll(() =>
        lines()
          .filter(({ auditID }) => auditID === "audited-2")
          .map(({ stage }) => stage),
      )
      .toEqual(["RequestReceived", "ResponseStarted"]);
    watch.stop();
    await expect
      .poll(
        () =>
          lines()
            .filter(({ auditID }) => auditID === "audited-2")
            .at(-1)?.["stage"],
      )
      .toBe("ResponseComplete");
  });

  test("impersonation is told", async () => {
    await world.api.get(maps, { "audit-id": "audited-4", "impersonate-user": "bob" });
    await expect.poll(() => lines().filter(({ auditID }) => auditID === "audited-4").length).toBe(2);
    const last = (id: string): JsonObject | undefined =>
      lines()
        .filter(({ auditID }) => auditID === id)
        .at(-1);
    expect(last("audited-4")).toMatchObject({ impersonatedUser: { username: "bob" }, responseStatus: { code: 403 } });
    expect(last("audited-4")?.["user"]).not.toMatchObject({ username: "bob" });
  });
});
