// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingWebhook
// Hash: 48560d89b9f9
import type { LabelSelector } from "../../../meta/v1/types/label-selector.ts";
import type { MatchCondition } from "./match-condition.ts";
import type { RuleWithOperations } from "./rule-with-operations.ts";
import type { WebhookClientConfig } from "./webhook-client-config.ts";

/** io.k8s.api.admissionregistration.v1.MutatingWebhook */
export interface MutatingWebhook {
  admissionReviewVersions: string[];
  /** @default {} */
  clientConfig: WebhookClientConfig;
  failurePolicy?: "Fail" | "Ignore";
  matchConditions?: MatchCondition[];
  matchPolicy?: "Equivalent" | "Exact";
  /** @default "" */
  name: string;
  namespaceSelector?: LabelSelector;
  objectSelector?: LabelSelector;
  reinvocationPolicy?: "IfNeeded" | "Never";
  rules?: RuleWithOperations[];
  sideEffects: "None" | "NoneOnDryRun" | "Some" | "Unknown";
  /** Format: int32 */
  timeoutSeconds?: number;
}
