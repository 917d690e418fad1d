// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.FlowSchemaSpec
// Hash: 81d3bdf63d0a
import type { FlowDistinguisherMethod } from "./flow-distinguisher-method.ts";
import type { PolicyRulesWithSubjects } from "./policy-rules-with-subjects.ts";
import type { PriorityLevelConfigurationReference } from "./priority-level-configuration-reference.ts";

/** io.k8s.api.flowcontrol.v1.FlowSchemaSpec */
export interface FlowSchemaSpec {
  distinguisherMethod?: FlowDistinguisherMethod;
  /**
   * Format: int32
   * @default 0
   */
  matchingPrecedence?: number;
  /** @default {} */
  priorityLevelConfiguration: PriorityLevelConfigurationReference;
  rules?: PolicyRulesWithSubjects[];
}
