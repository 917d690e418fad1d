// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicySpec
// Hash: 4ce70fad5c9e
import type { AuditAnnotation } from "./audit-annotation.ts";
import type { MatchCondition } from "./match-condition.ts";
import type { MatchResources } from "./match-resources.ts";
import type { ParamKind } from "./param-kind.ts";
import type { Validation } from "./validation.ts";
import type { Variable } from "./variable.ts";

/** io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicySpec */
export interface ValidatingAdmissionPolicySpec {
  auditAnnotations?: AuditAnnotation[];
  failurePolicy?: "Fail" | "Ignore";
  matchConditions?: MatchCondition[];
  matchConstraints?: MatchResources;
  paramKind?: ParamKind;
  validations?: Validation[];
  variables?: Variable[];
}
