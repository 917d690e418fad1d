// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicySpec
// Hash: a7c2a23fadb8
import type { MatchCondition } from "./match-condition.ts";
import type { MatchResources } from "./match-resources.ts";
import type { Mutation } from "./mutation.ts";
import type { ParamKind } from "./param-kind.ts";
import type { Variable } from "./variable.ts";

/** io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicySpec */
export interface MutatingAdmissionPolicySpec {
  failurePolicy?: "Fail" | "Ignore";
  matchConditions?: MatchCondition[];
  matchConstraints?: MatchResources;
  mutations?: Mutation[];
  paramKind?: ParamKind;
  reinvocationPolicy?: "IfNeeded" | "Never";
  variables?: Variable[];
}
