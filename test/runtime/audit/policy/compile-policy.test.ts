import { describe, expect, test } from "vitest";
import { compilePolicy } from "../../../../runtime/audit/policy/compile-policy.ts";
import type { PolicyRule } from "../../../../runtime/audit/policy/policy.ts";
import { parseRequestInfo } from "../../../../runtime/http/request-info.ts";

const jane = { username: "jane", groups: ["devs", "system:authenticated"] };
const request = (text: string) => {
  const [method = "", path = ""] = text.split(" ");
  return parseRequestInfo(method, path);
};
const levelOf = (rule: PolicyRule, text: string, user: typeof jane | undefined = jane): string => {
  const decide = compilePolicy({ rules: [{ level: "Metadata", ...rule }] });
  const { level } = decide(request(text), user);
  // What was asked for before is looked up.
  expect(decide(request(text), user).level).toBe(level);
  return level;
};

const pod = "GET /api/v1/namespaces/a/pods/p";
const log = "GET /api/v1/namespaces/a/pods/p/log";

describe("a rule is about", () => {
  test.each<[string, PolicyRule, string]>([
    ["all", {}, pod],
    ["paths, where it names nothing", {}, "GET /healthz"],
    ["a user", { users: ["bob", "jane"] }, pod],
    ["a group", { userGroups: ["ops", "devs"] }, pod],
    ["a verb", { verbs: ["list", "get"] }, pod],
    ["a namespace", { namespaces: ["a"] }, pod],
    ["what has no namespace", { namespaces: [""] }, "GET /api/v1/nodes/n"],
    ["a group of resources", { resources: [{ group: "apps" }] }, "GET /apis/apps/v1/namespaces/a/deployments/d/scale"],
    ["every group", { resources: [{ group: "*", resources: ["deployments"] }] }, "GET /apis/apps/v1/namespaces/a/deployments/d"],
    ["a resource", { resources: [{ resources: ["pods"] }] }, pod],
    ["all resources", { resources: [{ resources: ["*"] }] }, log],
    ["a subresource", { resources: [{ resources: ["pods/log"] }] }, log],
    ["a subresource of all", { resources: [{ resources: ["*/log"] }] }, log],
    ["all subresources", { resources: [{ resources: ["pods/*"] }] }, log],
    ["a resource with all subresources", { resources: [{ resources: ["pods/*"] }] }, pod],
    ["a name", { resources: [{ resources: ["pods"], resourceNames: ["q", "p"] }] }, pod],
    ["a path", { nonResourceURLs: ["/healthz"] }, "GET /healthz"],
    ["paths that begin so", { nonResourceURLs: ["/healthz*"] }, "GET /healthz/ping"],
    ["every path", { nonResourceURLs: ["*"] }, "GET /anything"],
  ])("%s", (_, rule, text) => expect(levelOf(rule, text)).toBe("Metadata"));
});

describe("a rule is not about", () => {
  test.each<[string, PolicyRule, string]>([
    ["another user", { users: ["bob"] }, pod],
    ["another group", { userGroups: ["ops"] }, pod],
    ["another verb", { verbs: ["list"] }, pod],
    ["another namespace", { namespaces: ["b"] }, pod],
    ["paths, where it names namespaces", { namespaces: [""] }, "GET /healthz"],
    ["another group of resources", { resources: [{ group: "apps", resources: ["pods"] }] }, pod],
    ["another resource", { resources: [{ resources: ["secrets"] }] }, pod],
    ["subresources, where it names resources", { resources: [{ resources: ["pods"] }] }, log],
    ["the resource, where it names a subresource", { resources: [{ resources: ["pods/log", "*/log"] }] }, pod],
    ["another name", { resources: [{ resources: ["pods"], resourceNames: ["q"] }] }, pod],
    ["resources, where it names paths", { nonResourceURLs: ["*"] }, pod],
    ["another path", { nonResourceURLs: ["/healthz"] }, "GET /healthz/ping"],
  ])("%s", (_, rule, text) => expect(levelOf(rule, text)).toBe("None"));

  test("somebody unknown, where it names users", () => {
    const decide = compilePolicy({ rules: [{ level: "Metadata", users: ["jane"] }] });
    expect(decide(request(pod), undefined).level).toBe("None");
  });
});

test("the first rule decides, names and all", () => {
  const pods = (resourceNames: string[]) => [{ resources: ["pods"], resourceNames }];
  const decide = compilePolicy({
    rules: [
      { level: "None", resources: pods(["p"]), users: ["jane"] },
      { level: "Request", resources: pods(["p", "q"]) },
      { level: "Metadata", resources: [{ resources: ["pods"] }] },
    ],
  });
  const levels = ["p", "q", "r"].map((name) => decide(request(`GET /api/v1/namespaces/a/pods/${name}`), jane).level);
  expect(levels).toEqual(["None", "Request", "Metadata"]);
  expect(decide(request(pod), { username: "bob", groups: [] }).level).toBe("Request");
});

test("stages of the policy and of its rule are left out; who owns fields, as the rule says", () => {
  const decide = compilePolicy({
    omitStages: ["RequestReceived"],
    omitManagedFields: true,
    rules: [
      { level: "Request", omitStages: ["Panic"], verbs: ["get"], omitManagedFields: false },
      { level: "Request", verbs: ["list"] },
    ],
  });
  const get = decide(request(pod), jane);
  expect([[...get.omits], get.omitManagedFields]).toEqual([["RequestReceived", "Panic"], false]);
  expect(decide(request("GET /api/v1/pods"), jane).omitManagedFields).toBe(true);
  expect([...decide(request("POST /api/v1/pods"), jane).omits]).toEqual(["RequestReceived"]);
});

test("more kinds of requests than are remembered are decided on all the same", () => {
  const decide = compilePolicy({ rules: [{ level: "Metadata", resources: [{ resources: ["r4999"] }] }] });
  for (let number = 0; number < 5000; number++) {
    expect(decide(request(`GET /api/v1/r${number}/x`), jane).level).toBe(number === 4999 ? "Metadata" : "None");
  }
});
