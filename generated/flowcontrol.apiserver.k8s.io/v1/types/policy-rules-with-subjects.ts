// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.PolicyRulesWithSubjects
// Hash: 2a3fa20803e4
import type { NonResourcePolicyRule } from "./non-resource-policy-rule.ts";
import type { ResourcePolicyRule } from "./resource-policy-rule.ts";
import type { Subject } from "./subject.ts";

/** io.k8s.api.flowcontrol.v1.PolicyRulesWithSubjects */
export interface PolicyRulesWithSubjects {
  nonResourceRules?: NonResourcePolicyRule[];
  resourceRules?: ResourcePolicyRule[];
  subjects: Subject[];
}
