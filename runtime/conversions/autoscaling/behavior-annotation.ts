import { type Fields, isFields, isList } from "../../validation/fields.ts";
import { dropAbsent } from "./metric-spec.ts";

/** An autoscaler's behavior as the text that autoscaling/v1 keeps in an annotation: every member, in capitals. */
export function behaviorToText(behavior: Fields): string {
  return JSON.stringify({ ScaleUp: rulesToText(behavior.scaleUp), ScaleDown: rulesToText(behavior.scaleDown) });
}

function rulesToText(rules: unknown): Fields | null {
  if (!isFields(rules)) return null;
  return {
    StabilizationWindowSeconds: rules.stabilizationWindowSeconds ?? null,
    SelectPolicy: rules.selectPolicy ?? null,
    Policies: isList(rules.policies)
      ? rules.policies
          .filter(isFields)
          .map((policy) => ({ Type: policy.type ?? "", Value: policy.value ?? 0, PeriodSeconds: policy.periodSeconds ?? 0 }))
      : null,
    Tolerance: rules.tolerance ?? null,
  };
}

/** The behavior that a text says; undefined when it says none or is broken. */
export function behaviorFromText(text: string): Fields | undefined {
  const value = parse(text);
  if (!isFields(value)) return undefined;
  const behavior = dropAbsent({ scaleUp: rulesFromText(value.ScaleUp), scaleDown: rulesFromText(value.ScaleDown) });
  return Object.keys(behavior).length === 0 ? undefined : behavior;
}

function rulesFromText(rules: unknown): Fields | undefined {
  if (!isFields(rules)) return undefined;
  return dropAbsent({
    stabilizationWindowSeconds: rules.StabilizationWindowSeconds,
    selectPolicy: rules.SelectPolicy,
    policies: isList(rules.Policies)
      ? rules.Policies.filter(isFields).map((policy) => ({
          type: policy.Type ?? "",
          value: policy.Value ?? 0,
          periodSeconds: policy.PeriodSeconds ?? 0,
        }))
      : undefined,
    tolerance: rules.Tolerance,
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
