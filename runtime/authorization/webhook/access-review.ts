import type { JsonObject } from "../../meta/json.ts";
import { type FieldRequirement, parseFieldSelector } from "../../selectors/field-selector.ts";
import { type LabelOperator, type LabelRequirement, parseLabelSelector } from "../../selectors/label-selector.ts";
import type { AuthorizationAttributes } from "../authorizer.ts";

/**
 * The spec of a SubjectAccessReview of authorization.k8s.io/v1. Empty members are left out.
 * Source: Kubernetes documentation, "Webhook Mode"; KEP-4601, "Authorize with Field and Label Selectors".
 */
export function accessReviewSpec(attributes: AuthorizationAttributes): JsonObject {
  const { username, uid = "", groups, extra } = attributes.user;
  return {
    ...(attributes.isResourceRequest
      ? { resourceAttributes: resourceAttributes(attributes) }
      : { nonResourceAttributes: given({ path: attributes.path, verb: attributes.verb }) }),
    ...given({ user: username }),
    ...(groups.length === 0 ? {} : { groups: [...groups] }),
    ...(extra === undefined || Object.keys(extra).length === 0 ? {} : { extra: extraJson(extra) }),
    ...given({ uid }),
  };
}

/** v1beta1 calls groups by another name. */
export function atV1beta1({ groups, ...spec }: JsonObject): JsonObject {
  return { ...spec, ...(groups === undefined ? {} : { group: groups }) };
}

function resourceAttributes(attributes: AuthorizationAttributes): JsonObject {
  const { namespace, verb, group, version, resource, subresource, name } = attributes;
  const fields = requirementsOf(attributes.fieldSelector, parseFieldSelector).map(fieldRequirement);
  const labels = requirementsOf(attributes.labelSelector, (text) => parseLabelSelector(text).requirements).flatMap(labelRequirement);
  return {
    ...given({ namespace, verb, group, version, resource, subresource, name }),
    ...(fields.length === 0 ? {} : { fieldSelector: { requirements: fields } }),
    ...(labels.length === 0 ? {} : { labelSelector: { requirements: labels } }),
  };
}

/** A selector that cannot be read narrows nothing. */
function requirementsOf<T>(selector: string | undefined, parse: (text: string) => readonly T[]): readonly T[] {
  if (selector === undefined) return [];
  try {
    return parse(selector);
  } catch {
    return [];
  }
}

function fieldRequirement({ field, operator, value }: FieldRequirement): JsonObject {
  return { key: field, operator: operator === "=" ? "In" : "NotIn", values: [value] };
}

const operators: Partial<Record<LabelOperator, string>> = {
  "=": "In",
  "==": "In",
  in: "In",
  "!=": "NotIn",
  notin: "NotIn",
  exists: "Exists",
  "!": "DoesNotExist",
};

/** Comparisons have no operator in reviews, and leaving one out only asks for more. */
function labelRequirement({ key, operator, values }: LabelRequirement): JsonObject[] {
  const said = operators[operator];
  return said === undefined ? [] : [{ key, operator: said, ...(values.length === 0 ? {} : { values: [...values] }) }];
}

function given(members: Readonly<Record<string, string>>): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== ""));
}

function extraJson(extra: Readonly<Record<string, readonly string[]>>): JsonObject {
  return Object.fromEntries(
    Object.keys(extra)
      .sort()
      .map((key) => [key, [...(extra[key] ?? [])]]),
  );
}
