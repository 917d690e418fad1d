import type { Histogram } from "../metric-family.ts";
import { CounterVector, type Family, HistogramVector } from "./vectors.ts";

const pluginBounds = [0.005, 0.025, 0.1, 0.5, 1, 2.5];
const webhookBounds = [...pluginBounds, 10, 25];
const policyBounds = [0.0000005, 0.001, 0.01, 0.1, 1];

/** Whether a step may change the object; webhooks that only validate have a word of their own. */
export type StepType = "admit" | "validate";
export type WebhookType = "admit" | "validating";

/** The seconds of a step, of one plugin or of all. */
export interface AdmissionSeries {
  readonly passed: Histogram;
  readonly rejected: Histogram;
}

export interface WebhookCall {
  readonly name: string;
  readonly type: WebhookType;
  readonly operation: string;
  readonly seconds: number;
  readonly rejected: boolean;
  /** HTTP's: of the webhook's answer, or of the failure. */
  readonly code: number;
  /** Why it is rejected: "no_error" where the webhook has said so. */
  readonly errorType: "no_error" | "calling_webhook_error" | "apiserver_internal_error";
}

export interface PolicyCheck {
  readonly policy: string;
  readonly binding: string;
  readonly action: "deny" | "audit" | "warn";
  readonly errorType: "compile_error" | "invalid_error" | "out_of_budget";
  readonly seconds: number;
}

/** What admission does, by kube-apiserver's names. Plugins' series are kept by the chain; webhooks and policies cost more than a text anyway. */
export class AdmissionMetrics {
  readonly #plugins = new HistogramVector(
    "apiserver_admission_controller_admission_duration_seconds",
    "Seconds that a plugin took for a request.",
    ["name", "operation", "rejected", "type"],
    pluginBounds,
  );
  readonly #steps = new HistogramVector(
    "apiserver_admission_step_admission_duration_seconds",
    "Seconds that all plugins of a step took for a request.",
    ["operation", "rejected", "type"],
    pluginBounds,
  );
  readonly #webhooks = new HistogramVector(
    "apiserver_admission_webhook_admission_duration_seconds",
    "Seconds that a webhook took for a request.",
    ["name", "operation", "rejected", "type"],
    webhookBounds,
  );
  readonly #requests = new CounterVector("apiserver_admission_webhook_request_total", "Calls of webhooks, by the code of the answer.", [
    "code",
    "name",
    "operation",
    "rejected",
    "type",
  ]);
  readonly #rejections = new CounterVector(
    "apiserver_admission_webhook_rejection_count",
    "Requests that were rejected by a webhook, or for want of one.",
    ["error_type", "name", "operation", "rejection_code", "type"],
  );
  readonly #failOpen = new CounterVector("apiserver_admission_webhook_fail_open_count", "Failed calls of webhooks that were passed over.", [
    "name",
    "type",
  ]);
  readonly #checks = new CounterVector("apiserver_validating_admission_policy_check_total", "What policies had enforced, by policy and binding.", [
    "enforcement_action",
    "error_type",
    "policy",
    "policy_binding",
  ]);
  readonly #checked = new HistogramVector(
    "apiserver_validating_admission_policy_check_duration_seconds",
    "Seconds that a policy took for a request where it had something enforced.",
    ["enforcement_action", "error_type", "policy", "policy_binding"],
    policyBounds,
  );

  readonly families: readonly Family[] = [
    this.#plugins,
    this.#steps,
    this.#webhooks,
    this.#requests,
    this.#rejections,
    this.#failOpen,
    this.#checks,
    this.#checked,
  ];

  pluginSeries(name: string, operation: string, type: StepType): AdmissionSeries {
    return { passed: this.#plugins.with(name, operation, "false", type), rejected: this.#plugins.with(name, operation, "true", type) };
  }

  stepSeries(operation: string, type: StepType): AdmissionSeries {
    return { passed: this.#steps.with(operation, "false", type), rejected: this.#steps.with(operation, "true", type) };
  }

  webhookCalled({ name, type, operation, seconds, rejected, code, errorType }: WebhookCall): void {
    this.#webhooks.with(name, operation, String(rejected), type).observe(seconds);
    this.#requests.with(String(Math.min(code, 600)), name, operation, String(rejected), type).value++;
    if (rejected) this.#rejections.with(errorType, name, operation, String(Math.min(code, 600)), type).value++;
  }

  webhookPassedOver(name: string, type: WebhookType): void {
    this.#failOpen.with(name, type).value++;
  }

  policyChecked({ policy, binding, action, errorType, seconds }: PolicyCheck): void {
    this.#checks.with(action, errorType, policy, binding).value++;
    this.#checked.with(action, errorType, policy, binding).observe(seconds);
  }
}
