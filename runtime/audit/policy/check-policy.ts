import { dnsSubdomainFaults } from "../../validation/dns-name.ts";
import { type FieldError, type FieldPath, invalid, notSupported, required } from "../../validation/field-error.ts";
import { levels, stages } from "../level.ts";
import type { GroupResources, Policy, PolicyRule } from "./policy.ts";

/** What is wrong with a policy, in kube-apiserver's words and order. */
export function checkPolicy({ omitStages, rules }: Policy): FieldError[] {
  return [...stageErrors(omitStages ?? [], "omitStages"), ...(rules ?? []).flatMap((rule, index) => ruleErrors(rule, `rules[${index}]`))];
}

function ruleErrors(rule: PolicyRule, path: FieldPath): FieldError[] {
  const { nonResourceURLs, resources, namespaces, omitStages } = rule;
  const urls = nonResourceURLs ?? [];
  const errors = [
    ...levelErrors(rule.level ?? "", `${path}.level`),
    ...urls.flatMap((url, index) => urlErrors(url, `${path}.nonResourceURLs[${index}]`)),
    ...(resources ?? []).flatMap((one) => resourceErrors(one, `${path}.resources`)),
    ...stageErrors(omitStages ?? [], `${path}.omitStages`),
  ];
  if (urls.length > 0 && ((resources?.length ?? 0) > 0 || (namespaces?.length ?? 0) > 0))
    errors.push(invalid(`${path}.nonResourceURLs`, urls, "rules cannot apply to both regular resources and non-resource URLs"));
  return errors;
}

function levelErrors(level: string, path: FieldPath): FieldError[] {
  if (level === "") return [required(path)];
  return levels.some((one) => one === level) ? [] : [notSupported(path, level, levels)];
}

function urlErrors(url: string, path: FieldPath): FieldError[] {
  if (url === "*") return [];
  return [
    ...(url.startsWith("/") ? [] : [invalid(path, url, "non-resource URL rules must begin with a '/' character")]),
    ...(url.slice(0, -1).includes("*") ? [invalid(path, url, "non-resource URL wildcards '*' must be the final character of the rule")] : []),
  ];
}

/** Of these kube-apiserver names no number. */
function resourceErrors({ group = "", resources, resourceNames }: GroupResources, path: FieldPath): FieldError[] {
  const faults = group === "" || group === "*" ? [] : dnsSubdomainFaults(group);
  const names = resourceNames ?? [];
  return [
    ...(faults.length === 0 ? [] : [invalid(`${path}.group`, group, faults.join(","))]),
    ...(names.length > 0 && (resources?.length ?? 0) === 0
      ? [invalid(`${path}.resourceNames`, names, "using resourceNames requires at least one resource")]
      : []),
  ];
}

function stageErrors(omitted: readonly string[], path: FieldPath): FieldError[] {
  return omitted.flatMap((stage, index) =>
    stages.some((one) => one === stage) ? [] : [invalid(`${path}[${index}]`, stage, `allowed stages are ${stages.join(",")}`)],
  );
}
