import type { GoShape } from "./go-form.ts";

const requirements = [{ key: "", operator: "", values: [] }];

/** core/v1 NodeSelector. */
export const nodeSelectorTerms: GoShape = [{ matchExpressions: requirements, matchFields: requirements }];

/** core/v1 ObjectReference. */
export const objectReference: GoShape = { kind: "", namespace: "", name: "", uid: "", apiVersion: "", resourceVersion: "", fieldPath: "" };

const tolerations = [{ key: "", operator: "", value: "", effect: "", tolerationSeconds: null }];
const opaque: GoShape = { pointer: { driver: "", parameters: null } };
const selectors = [{ cel: { pointer: { expression: "" } } }];

/** resource.k8s.io/v1 AllocationResult. */
export const allocationResult: GoShape = {
  devices: {
    results: [
      {
        request: "",
        driver: "",
        pool: "",
        device: "",
        adminAccess: null,
        tolerations,
        bindingConditions: [],
        bindingFailureConditions: [],
        shareID: null,
        consumedCapacity: null,
      },
    ],
    config: [{ source: "", requests: [], opaque }],
  },
  nodeSelector: { pointer: { nodeSelectorTerms } },
  allocationTimestamp: null,
};

const request = { deviceClassName: "", selectors, allocationMode: "", count: 0 };
const capacity: GoShape = { pointer: { requests: null } };

/** resource.k8s.io/v1 ResourceClaimSpec. */
export const claimSpec: GoShape = {
  devices: {
    requests: [
      {
        name: "",
        exactly: { pointer: { ...request, adminAccess: null, tolerations, capacity } },
        firstAvailable: [{ name: "", ...request, tolerations, capacity }],
      },
    ],
    constraints: [{ requests: [], matchAttribute: null, distinctAttribute: null }],
    config: [{ requests: [], opaque }],
  },
};

const named: GoShape = { pointer: { name: "" } };

/** flowcontrol.apiserver.k8s.io/v1 FlowSchemaSpec. */
export const flowSchemaSpec: GoShape = {
  priorityLevelConfiguration: { name: "" },
  matchingPrecedence: 0,
  distinguisherMethod: { pointer: { type: "" } },
  rules: [
    {
      subjects: [{ kind: "", user: named, group: named, serviceAccount: { pointer: { namespace: "", name: "" } } }],
      resourceRules: [{ verbs: [], apiGroups: [], resources: [], clusterScope: false, namespaces: [] }],
      nonResourceRules: [{ verbs: [], nonResourceURLs: [] }],
    },
  ],
};

/** flowcontrol.apiserver.k8s.io/v1 PriorityLevelConfigurationSpec. */
export const priorityLevelSpec: GoShape = {
  type: "",
  limited: {
    pointer: {
      nominalConcurrencyShares: 0,
      limitResponse: { type: "", queuing: { pointer: { queues: 0, handSize: 0, queueLengthLimit: 0 } } },
      lendablePercent: null,
      borrowingLimitPercent: null,
    },
  },
  exempt: { pointer: { nominalConcurrencyShares: null, lendablePercent: null } },
};
