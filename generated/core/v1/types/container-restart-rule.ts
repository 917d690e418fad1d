// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ContainerRestartRule
// Hash: 13bdb996e6e2
import type { ContainerRestartRuleOnExitCodes } from "./container-restart-rule-on-exit-codes.ts";

/** io.k8s.api.core.v1.ContainerRestartRule */
export interface ContainerRestartRule {
  action: string;
  exitCodes?: ContainerRestartRuleOnExitCodes;
}
