import type { FlowSchema, PolicyRulesWithSubjects, PriorityLevelConfiguration } from "./flow-objects.ts";

const apiVersion = "flowcontrol.apiserver.k8s.io/v1";

/** The level that everything waits for nobody in. */
const exemptLevel: PriorityLevelConfiguration = {
  apiVersion,
  kind: "PriorityLevelConfiguration",
  metadata: { name: "exempt" },
  spec: { type: "Exempt", exempt: { nominalConcurrencyShares: 0, lendablePercent: 0 } },
};

/** The level of what no other FlowSchema knows. */
const catchAllLevel: PriorityLevelConfiguration = {
  apiVersion,
  kind: "PriorityLevelConfiguration",
  metadata: { name: "catch-all" },
  spec: { type: "Limited", limited: { nominalConcurrencyShares: 5, lendablePercent: 0, limitResponse: { type: "Reject" } } },
};

/**
 * What there is whether it is stored or not. Source: Kubernetes documentation, "API Priority and Fairness", mandatory
 * configuration objects.
 */
export const mandatoryLevels: readonly PriorityLevelConfiguration[] = [exemptLevel, catchAllLevel];

export const mandatorySchemas: readonly FlowSchema[] = [
  {
    apiVersion,
    kind: "FlowSchema",
    metadata: { name: "exempt" },
    spec: { priorityLevelConfiguration: { name: "exempt" }, matchingPrecedence: 1, rules: [everythingOf("system:masters")] },
  },
  {
    apiVersion,
    kind: "FlowSchema",
    metadata: { name: "catch-all" },
    spec: {
      priorityLevelConfiguration: { name: "catch-all" },
      matchingPrecedence: 10_000,
      distinguisherMethod: { type: "ByUser" },
      rules: [everythingOf("system:unauthenticated", "system:authenticated")],
    },
  },
];

function everythingOf(...groups: readonly string[]): PolicyRulesWithSubjects {
  return {
    subjects: groups.map((name) => ({ kind: "Group", group: { name } })),
    resourceRules: [{ verbs: ["*"], apiGroups: ["*"], resources: ["*"], namespaces: ["*"], clusterScope: true }],
    nonResourceRules: [{ verbs: ["*"], nonResourceURLs: ["*"] }],
  };
}
