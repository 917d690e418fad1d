import { aggregateErrors } from "../../validation/aggregate-errors.ts";
import { dnsSubdomainFaults } from "../../validation/dns-name.ts";
import { duplicate, type FieldError, invalid, notSupported, required } from "../../validation/field-error.ts";
import type { AuthorizationConfiguration, ConfiguredAuthorizer } from "./configuration.ts";
import { validateWebhook } from "./validate-webhook.ts";

/** The types that authorizers may have here; ABAC is not there. */
export const authorizerTypes: readonly string[] = ["AlwaysAllow", "AlwaysDeny", "Node", "RBAC", "Webhook"];

/**
 * Checks a configuration; `needed` are the types that it must have, because an earlier one had them.
 * @throws Error in kube-apiserver's words
 */
export function checkAuthorizationConfiguration({ authorizers = [] }: AuthorizationConfiguration, needed: readonly string[] = []): void {
  const seen = { types: new Set<string>(), names: new Set<string>() };
  const errors = authorizers.flatMap((one, index) => validateAuthorizer(one, `authorizers[${index}]`, seen));
  if (authorizers.length === 0) errors.push(required("authorizers", "at least one authorization mode must be defined"));
  const fault = aggregateErrors(errors);
  if (fault !== undefined) throw new Error(fault);
  const local = authorizers.filter(({ type }) => type !== "Webhook");
  const faults = local.flatMap(({ type = "", name = "" }) => {
    const expected = type.toLowerCase();
    return name === expected ? [] : [`expected name ${expected} for authorizer ${type} instead of ${name}`];
  });
  const missing = needed.filter((type) => !local.some((one) => one.type === type)).sort();
  if (missing.length > 0) faults.push(`missing required types: [${missing.join(" ")}]`);
  if (faults.length > 0) throw new Error(faults.length === 1 ? (faults[0] as string) : `[${faults.join(", ")}]`);
}

function validateAuthorizer(
  { type = "", name = "", webhook }: ConfiguredAuthorizer,
  at: string,
  seen: { readonly types: Set<string>; readonly names: Set<string> },
): FieldError[] {
  if (type === "") return [required(`${at}.type`)];
  if (!authorizerTypes.includes(type)) return [notSupported(`${at}.type`, type, authorizerTypes)];
  if (seen.types.has(type) && type !== "Webhook") return [duplicate(`${at}.type`, type)];
  seen.types.add(type);
  const errors = nameErrors(name, `${at}.name`, seen.names);
  seen.names.add(name);
  if (type === "Webhook") {
    if (webhook === undefined || webhook === null) return [...errors, required(`${at}.webhook`, "required when type=Webhook")];
    return [...errors, ...validateWebhook(webhook, at)];
  }
  if (webhook !== undefined && webhook !== null) errors.push(invalid(`${at}.webhook`, "non-null", "may only be specified when type=Webhook"));
  return errors;
}

function nameErrors(name: string, field: string, seen: ReadonlySet<string>): FieldError[] {
  if (name === "") return [required(field)];
  if (seen.has(name)) return [duplicate(field, name)];
  const faults = dnsSubdomainFaults(name);
  return faults.length === 0 ? [] : [invalid(field, name, `authorizer name is invalid: ${faults.join(", ")}`)];
}
