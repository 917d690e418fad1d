import { statSync } from "node:fs";
import { isAbsolute } from "node:path";
import { compileAccessExpression } from "../../../codegen/compiler/cel/index.ts";
import { fileFault } from "../../meta/file-fault.ts";
import { formatDuration, parseDuration } from "../../meta/go-duration.ts";
import { duplicate, type FieldError, invalid, notSupported, required, tooMany } from "../../validation/field-error.ts";
import type { WebhookConfiguration } from "./configuration.ts";

const second = 1_000_000_000n;
const mostConditions = 64;

/** What is wrong with how a webhook is to be asked. */
export function validateWebhook(webhook: WebhookConfiguration, at: string): FieldError[] {
  const { timeout, authorizedTTL, unauthorizedTTL, subjectAccessReviewVersion, failurePolicy } = webhook;
  return [
    ...durationErrors(timeout, `${at}.timeout`, 30n * second, "must be > 0s and <= 30s"),
    ...durationErrors(authorizedTTL, `${at}.authorizedTTL`, undefined, "must be > 0s"),
    ...durationErrors(unauthorizedTTL, `${at}.unauthorizedTTL`, undefined, "must be > 0s"),
    ...choiceErrors(subjectAccessReviewVersion, `${at}.subjectAccessReviewVersion`, ["v1", "v1beta1"]),
    ...conditionVersionErrors(webhook, at),
    ...choiceErrors(failurePolicy, `${at}.failurePolicy`, ["NoOpinion", "Deny"]),
    ...connectionErrors(webhook, `${at}.connectionInfo`),
    ...conditionErrors(webhook, `${at}.matchConditions`),
  ];
}

function durationErrors(text: string | undefined, field: string, most: bigint | undefined, detail: string): FieldError[] {
  const duration = parseDuration(text ?? "0");
  if (duration === 0n) return [required(field)];
  return duration < 0n || (most !== undefined && duration > most) ? [invalid(field, formatDuration(duration), detail)] : [];
}

function choiceErrors(value = "", field: string, choices: readonly string[]): FieldError[] {
  if (value === "") return [required(field)];
  return choices.includes(value) ? [] : [notSupported(field, value, choices)];
}

function conditionVersionErrors(
  { matchConditionSubjectAccessReviewVersion: version = "", matchConditions }: WebhookConfiguration,
  at: string,
): FieldError[] {
  const field = `${at}.matchConditionSubjectAccessReviewVersion`;
  if (version !== "") return choiceErrors(version, field, ["v1"]);
  return (matchConditions ?? []).length > 0 ? [required(field, "required if match conditions are specified")] : [];
}

function connectionErrors({ connectionInfo }: WebhookConfiguration, at: string): FieldError[] {
  const { type = "", kubeConfigFile = null } = connectionInfo ?? {};
  const field = `${at}.kubeConfigFile`;
  if (type === "") return [required(`${at}.type`)];
  if (type === "InClusterConfig") return kubeConfigFile === null ? [] : [invalid(field, kubeConfigFile, "can only be set when type=KubeConfigFile")];
  if (type !== "KubeConfigFile")
    return [notSupported(`${at}.type`, { Type: type, KubeConfigFile: kubeConfigFile }, ["InClusterConfig", "KubeConfigFile"])];
  if (kubeConfigFile === null || kubeConfigFile === "") return [required(field)];
  if (!isAbsolute(kubeConfigFile)) return [invalid(field, kubeConfigFile, "must be an absolute path")];
  try {
    return statSync(kubeConfigFile).isFile() ? [] : [invalid(field, kubeConfigFile, "must be a regular file")];
  } catch (error) {
    return [invalid(field, kubeConfigFile, `error loading file: ${fileFault(error, "stat")}`)];
  }
}

function conditionErrors({ matchConditions }: WebhookConfiguration, at: string): FieldError[] {
  const conditions = matchConditions ?? [];
  if (conditions.length > mostConditions) return [tooMany(at, conditions.length, mostConditions)];
  const seen = new Set<string>();
  return conditions.flatMap(({ expression = "" }, index) => {
    const field = `${at}[${index}].expression`;
    if (expression.trim() === "") return [required(field)];
    if (seen.has(expression)) return [duplicate(field, expression)];
    seen.add(expression);
    const compiled = compileAccessExpression(expression, "access", "bool");
    return typeof compiled === "string" ? [invalid(field, expression, compiled)] : [];
  });
}
