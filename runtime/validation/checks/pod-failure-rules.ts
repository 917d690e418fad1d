import type { CheckScope } from "../check-scope.ts";
import { duplicate, type FieldError, invalid, invalidStructure, notSupported, required, tooMany } from "../field-error.ts";
import { type Fields, isFields, isList, itemsOf, noFields } from "../fields.ts";
import { qualifiedNameFaults } from "../qualified-name.ts";

const actions = ["Count", "FailIndex", "FailJob", "Ignore"];
const operators = ["In", "NotIn"];
const statuses = ["False", "True", "Unknown"];

/** What a Job does about a pod that failed: KEP-3329. The object validated is the policy; its parent is the Job's spec. */
export function checkPodFailureRules(rules: unknown, path: string, errors: FieldError[], { parent }: CheckScope): void {
  const names = containerNames(parent);
  for (const [index, rule] of itemsOf(rules).entries()) {
    const at = `${path}[${index}]`;
    checkAction(rule.action, parent, `${at}.action`, errors);
    const conditions = itemsOf(rule.onPodConditions);
    const codes = isFields(rule.onExitCodes) ? rule.onExitCodes : undefined;
    if (codes !== undefined) checkExitCodes(codes, names, `${at}.onExitCodes`, errors);
    if (conditions.length > 0) checkConditions(conditions, `${at}.onPodConditions`, errors);
    if (codes !== undefined && conditions.length > 0)
      errors.push(invalidStructure(at, "specifying both OnExitCodes and OnPodConditions is not supported"));
    if (codes === undefined && conditions.length === 0)
      errors.push(invalidStructure(at, "specifying one of OnExitCodes and OnPodConditions is required"));
  }
}

function checkAction(action: unknown, spec: Fields, path: string, errors: FieldError[]): void {
  if (typeof action !== "string" || action === "")
    errors.push(required(path, `valid values: [${actions.map((one) => JSON.stringify(one)).join(" ")}]`));
  else if (action === "FailIndex") {
    if (spec.backoffLimitPerIndex === undefined) errors.push(invalid(path, action, "requires the backoffLimitPerIndex to be set"));
  } else if (!actions.includes(action)) errors.push(notSupported(path, action, actions));
}

function checkExitCodes({ operator, containerName, values }: Fields, names: ReadonlySet<unknown>, path: string, errors: FieldError[]): void {
  if (operator === undefined || operator === "") errors.push(required(`${path}.operator`, 'valid values: ["In" "NotIn"]'));
  else if (!operators.includes(String(operator))) errors.push(notSupported(`${path}.operator`, operator, operators));
  if (containerName !== undefined && !names.has(containerName)) {
    errors.push(invalid(`${path}.containerName`, containerName, "must be one of the container or initContainer names in the pod template"));
  }
  const codes = (isList(values) ? values : []).map(Number);
  if (codes.length === 0) errors.push(invalid(`${path}.values`, values, "at least one value is required"));
  else if (codes.length > 255) errors.push(tooMany(`${path}.values`, codes.length, 255));
  for (const [index, code] of codes.entries()) {
    if (operator === "In" && code === 0) errors.push(invalid(`${path}.values[${index}]`, code, "must not be 0 for the In operator"));
    if (codes.indexOf(code) < index) errors.push(duplicate(`${path}.values[${index}]`, code));
  }
  if (codes.some((code, index) => index > 0 && (codes[index - 1] as number) > code)) errors.push(invalid(`${path}.values`, codes, "must be ordered"));
}

function checkConditions(conditions: readonly Fields[], path: string, errors: FieldError[]): void {
  if (conditions.length > 20) errors.push(tooMany(path, conditions.length, 20));
  for (const [index, { type = "", status = "" }] of conditions.entries()) {
    for (const fault of qualifiedNameFaults(String(type))) errors.push(invalid(`${path}[${index}].type`, type, fault));
    if (status === "") errors.push(required(`${path}[${index}].status`, 'valid values: ["False" "True" "Unknown"]'));
    else if (!statuses.includes(String(status))) errors.push(notSupported(`${path}[${index}].status`, status, statuses));
  }
}

function containerNames(spec: Fields): ReadonlySet<unknown> {
  const template = isFields(spec.template) ? spec.template : noFields;
  const pod = isFields(template.spec) ? template.spec : noFields;
  return new Set([...itemsOf(pod.containers), ...itemsOf(pod.initContainers)].map(({ name }) => name));
}
