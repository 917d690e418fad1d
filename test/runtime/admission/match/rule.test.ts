import { expect, test } from "vitest";
import { type Rule, type RuleSubject, ruleMatches } from "../../../../runtime/admission/match/rule.ts";

const pods = { group: "", version: "v1", resource: "pods" };
const any: Rule = { operations: ["*"], apiGroups: ["*"], apiVersions: ["*"], resources: ["*"] };
const creation: RuleSubject = { operation: "CREATE", subresource: "", namespace: "n" };

test.each<[string, Rule, Partial<RuleSubject>, boolean]>([
  ["everything", any, {}, true],
  ["another operation", { ...any, operations: ["UPDATE"] }, {}, false],
  ["another group", { ...any, apiGroups: ["apps"] }, {}, false],
  ["another version", { ...any, apiVersions: ["v2"] }, {}, false],
  ["another resource", { ...any, resources: ["secrets"] }, {}, false],
  ["the resource", { ...any, resources: ["secrets", "pods"] }, {}, true],
  ["the resource, asked for a part", { ...any, resources: ["pods"] }, { subresource: "status" }, false],
  ["a part of it", { ...any, resources: ["pods/status"] }, { subresource: "status" }, true],
  ["any part of it", { ...any, resources: ["pods/*"] }, { subresource: "status" }, true],
  ["a part of anything", { ...any, resources: ["*/status"] }, { subresource: "status" }, true],
  ["nothing but parts", { ...any, resources: ["*/status"] }, {}, false],
  ["anything and any part", { ...any, resources: ["*/*"] }, {}, true],
  ["what has a namespace", { ...any, scope: "Namespaced" }, {}, true],
  ["what has none", { ...any, scope: "Namespaced" }, { namespace: "" }, false],
  ["the cluster alone", { ...any, scope: "Cluster" }, {}, false],
  ["the cluster", { ...any, scope: "Cluster" }, { namespace: "" }, true],
  ["no operations", { ...any, operations: [] }, {}, false],
])("a rule for %s", (_, rule, changes, matches) => {
  expect(ruleMatches(rule, { ...creation, ...changes }, pods)).toBe(matches);
});

test("a namespace is of cluster scope, whatever namespace its request carries", () => {
  const namespaces = { group: "", version: "v1", resource: "namespaces" };
  expect(ruleMatches({ ...any, scope: "Cluster" }, creation, namespaces)).toBe(true);
  expect(ruleMatches({ ...any, scope: "Namespaced" }, creation, namespaces)).toBe(false);
});
