// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingWebhook
// Hash: 937eaaf8cb20
import type { LabelSelector } from "../../../meta/v1/types/label-selector.ts";
import type { MatchCondition } from "./match-condition.ts";
import type { RuleWithOperations } from "./rule-with-operations.ts";
import type { WebhookClientConfig } from "./webhook-client-config.ts";

/** io.k8s.api.admissionregistration.v1.ValidatingWebhook */
export interface ValidatingWebhook {
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
  rules?: RuleWithOperations[];
  sideEffects: "None" | "NoneOnDryRun" | "Some" | "Unknown";
  /** Format: int32 */
  timeoutSeconds?: number;
}
