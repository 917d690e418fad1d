import { describe, expect, test } from "vitest";
import { createClassifier } from "../../../runtime/flowcontrol/classifier.ts";
import type { FlowSchema, FlowSubject, PolicyRulesWithSubjects } from "../../../runtime/flowcontrol/flow-objects.ts";
import { createRandom } from "../../support/random.ts";
import { anything, createControl, defaultObjects, fakeClock, requestInfo, schema } from "./support.ts";

const alice = { username: "alice", groups: ["dev", "system:authenticated"] };
const anonymous = { username: "system:anonymous", groups: ["system:unauthenticated"] };

function classify(schemas: readonly FlowSchema[], line: string, user = alice): string {
  return createClassifier(
    schemas.map((one) => [one, one.metadata.name] as const),
    "nothing",
  )(requestInfo(line), user);
}

function matches(rule: PolicyRulesWithSubjects, line: string, user = alice): boolean {
  return classify([schema("one", "level", 5, { subjects: [{ kind: "User", user: { name: "*" } }], ...rule })], line, user) === "one";
}

describe("subjects", () => {
  const account = (name: string) => ({ username: name, groups: [] });
  const serviceAccount = (namespace: string, name: string): FlowSubject => ({ kind: "ServiceAccount", serviceAccount: { namespace, name } });
  test.each<[FlowSubject, { username: string; groups: string[] }, boolean]>([
    [{ kind: "User", user: { name: "alice" } }, alice, true],
    [{ kind: "User", user: { name: "bob" } }, alice, false],
    [{ kind: "User", user: { name: "*" } }, anonymous, true],
    [{ kind: "Group", group: { name: "dev" } }, alice, true],
    [{ kind: "Group", group: { name: "alice" } }, alice, false],
    [{ kind: "Group", group: { name: "*" } }, account("nobody"), true],
    [serviceAccount("ci", "builder"), account("system:serviceaccount:ci:builder"), true],
    [serviceAccount("ci", "builder"), account("system:serviceaccount:ci:other"), false],
    [serviceAccount("ci", "*"), account("system:serviceaccount:ci:other"), true],
    [serviceAccount("ci", "*"), account("system:serviceaccount:cint:other"), false],
    [serviceAccount("ci", "*"), account("ci"), false],
    [{ kind: "User" }, alice, false],
  ])("%j is %j: %s", (subject, user, expected) => {
    expect(matches({ ...anything, subjects: [subject] }, "GET /version", user)).toBe(expected);
  });
});

describe("rules", () => {
  const rule = { verbs: ["get", "list"], apiGroups: ["", "apps"], resources: ["pods", "pods/status", "deployments"], namespaces: ["a", "b"] };
  test.each([
    ["GET /api/v1/namespaces/a/pods/one", true],
    ["GET /api/v1/namespaces/a/pods", true],
    ["GET /api/v1/namespaces/a/pods?watch=1", false],
    ["GET /api/v1/namespaces/a/pods/one/status", true],
    ["GET /api/v1/namespaces/a/pods/one/log", false],
    ["PUT /api/v1/namespaces/a/pods/one", false],
    ["GET /api/v1/namespaces/c/pods/one", false],
    ["GET /api/v1/pods", false],
    ["GET /apis/apps/v1/namespaces/b/deployments", true],
    ["GET /apis/batch/v1/namespaces/b/jobs", false],
    ["GET /healthz", false],
  ])("of resources: %s %s", (line, expected) => {
    expect(matches({ resourceRules: [rule] }, line)).toBe(expected);
  });

  test("of cluster scope are about what is in no namespace", () => {
    const cluster = { resourceRules: [{ ...rule, resources: ["*"], clusterScope: true, namespaces: [] }] };
    expect([matches(cluster, "GET /api/v1/nodes"), matches(cluster, "GET /api/v1/pods"), matches(cluster, "GET /api/v1/namespaces/a/pods")]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test.each([
    ["GET /healthz", true],
    ["GET /healthz/etcd", true],
    ["GET /healthzy", false],
    ["POST /healthz", false],
    ["GET /openapi/v3", true],
    ["GET /openapi", false],
    ["GET /api/v1/pods", false],
  ])("of paths: %s %s", (line, expected) => {
    expect(matches({ nonResourceRules: [{ verbs: ["get"], nonResourceURLs: ["/healthz", "/openapi/*"] }] }, line)).toBe(expected);
  });
});

describe("order", () => {
  const everyone: PolicyRulesWithSubjects = { ...anything, subjects: [{ kind: "Group", group: { name: "system:authenticated" } }] };
  test("is by precedence, then by name", () => {
    const schemas = [schema("b", "x", 10, everyone), schema("c", "x", 2, { ...anything, subjects: [] }), schema("a", "x", 10, everyone)];
    expect(classify(schemas, "GET /version")).toBe("a");
    expect(classify([...schemas, schema("z", "x", 9, everyone)], "GET /version")).toBe("z");
  });

  test("what nothing matches gets what is left", () => {
    expect(classify([schema("a", "x", 10, everyone)], "GET /version", anonymous)).toBe("nothing");
  });

  test("a user whose groups change is another user", () => {
    const ask = createClassifier([[schema("dev", "x", 10, { ...anything, subjects: [{ kind: "Group", group: { name: "dev" } }] }), "dev"]], "other");
    const info = requestInfo("GET /version");
    expect([ask(info, alice), ask(info, { ...alice, groups: [] }), ask(info, alice)]).toEqual(["dev", "other", "dev"]);
  });

  test("many rules say the same, asked one by one or remembered", () => {
    const random = createRandom(7);
    const { pick } = random;
    const schemas = Array.from({ length: 60 }, (_, at) =>
      schema(`s${at}`, "x", 1 + random.integer(20), {
        subjects: [{ kind: "User", user: { name: pick(["*", "alice", "bob"]) } }],
        resourceRules: [
          { verbs: [pick(["get", "list", "*"])], apiGroups: ["*"], resources: [pick(["pods", "nodes", "secrets"])], namespaces: [pick(["a", "b"])] },
        ],
      }),
    );
    const ask = createClassifier(
      schemas.map((one) => [one, one.metadata.name] as const),
      "nothing",
    );
    for (let round = 0; round < 500; round++) {
      const line = `GET /api/v1/namespaces/${pick(["a", "b", "c"])}/${pick(["pods", "nodes", "secrets", "events"])}${pick(["", "/one"])}`;
      const user = { username: pick(["alice", "bob", "carol"]), groups: [] };
      const first = [...schemas]
        .sort((a, b) => (a.spec.matchingPrecedence ?? 0) - (b.spec.matchingPrecedence ?? 0) || (a.metadata.name < b.metadata.name ? -1 : 1))
        .find((one) => classify([one], line, user) !== "nothing");
      expect(ask(requestInfo(line), user)).toBe(first?.metadata.name ?? "nothing");
    }
  });
});

test("a fresh server knows its clients as kube-apiserver does", () => {
  const control = createControl(fakeClock(), defaultObjects);
  const known = (line: string, username: string, ...groups: string[]): string => {
    const { schema: found, distinguisher } = control.flow(requestInfo(line), { username, groups });
    return `${found.name} ${found.level.name} ${distinguisher}`;
  };
  const pods = "GET /api/v1/namespaces/web/pods";
  const leases = "PUT /apis/coordination.k8s.io/v1/namespaces/kube-system/leases/one";
  expect(known(pods, "admin", "system:masters", "system:authenticated")).toBe("exempt exempt ");
  expect(known(pods, "alice", "system:authenticated")).toBe("global-default global-default alice");
  expect(known(pods, "system:anonymous", "system:unauthenticated")).toBe("global-default global-default system:anonymous");
  expect(known("GET /readyz", "system:anonymous", "system:unauthenticated")).toBe("probes exempt ");
  expect(known(pods, "system:kube-scheduler", "system:authenticated")).toBe("kube-scheduler workload-high web");
  expect(known(leases, "system:kube-scheduler", "system:authenticated")).toBe("system-leader-election leader-election system:kube-scheduler");
  expect(known(pods, "system:node:one", "system:nodes", "system:authenticated")).toBe("system-nodes system system:node:one");
  expect(known("PUT /api/v1/nodes/one/status", "system:node:one", "system:nodes", "system:authenticated")).toBe(
    "system-node-high node-high system:node:one",
  );
  expect(known(pods, "system:serviceaccount:ci:builder", "system:serviceaccounts", "system:authenticated")).toBe(
    "service-accounts workload-low system:serviceaccount:ci:builder",
  );
  expect(known(pods, "somebody")).toBe("catch-all catch-all somebody");
});
