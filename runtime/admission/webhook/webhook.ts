import type { JsonObject } from "../../meta/json.ts";
import type { KubeObject } from "../../meta/object.ts";
import type { Rule } from "../match/rule.ts";
import type { SelectorSource } from "../match/selectors.ts";
import type { MatchCondition } from "../policy/policy.ts";

/** admissionregistration.k8s.io/v1 ValidatingWebhook and MutatingWebhook. */
export interface Webhook extends SelectorSource {
  readonly name: string;
  readonly clientConfig?: JsonObject;
  readonly rules?: readonly Rule[] | null;
  /** "Fail" or "Ignore". */
  readonly failurePolicy?: string;
  /** "Equivalent" or "Exact". */
  readonly matchPolicy?: string;
  readonly matchConditions?: readonly MatchCondition[] | null;
  /** "None", "NoneOnDryRun", and of old "Some" and "Unknown". */
  readonly sideEffects?: string;
  readonly timeoutSeconds?: number;
  readonly admissionReviewVersions?: readonly string[] | null;
  /** Of mutating webhooks: "Never" or "IfNeeded". */
  readonly reinvocationPolicy?: string;
}

export interface WebhookConfiguration extends KubeObject {
  webhooks?: readonly Webhook[] | null;
}
