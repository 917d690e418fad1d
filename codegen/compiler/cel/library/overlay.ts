import type { CelLibrary } from "../check/environment.ts";
import { defineFunction, overload } from "../check/overload.ts";
import { boolType, dynType } from "../types/cel-type.ts";
import { noSuchOverload } from "../values/cel-error.ts";
import type { CelMap } from "../values/cel-map.ts";
import type { CelObject, CelValue } from "../values/cel-value.ts";
import { mapGet, mapKeys } from "../values/map-access.ts";
import { isList, isMap } from "../values/type-of.ts";

type AnyMap = CelMap | CelObject;

function field(object: CelValue, name: string): CelValue | undefined {
  return isMap(object) ? mapGet(object, name) : undefined;
}

function listField(object: CelValue, name: string): readonly CelValue[] {
  const value = field(object, name);
  return isList(value) ? value : [];
}

function holds(requirement: CelValue, labels: AnyMap): boolean {
  const label = mapGet(labels, field(requirement, "key") ?? null);
  switch (field(requirement, "operator")) {
    case "In":
      return label !== undefined && listField(requirement, "values").includes(label);
    case "NotIn":
      return label === undefined || !listField(requirement, "values").includes(label);
    case "Exists":
      return label !== undefined;
    case "DoesNotExist":
      return label === undefined;
    default:
      return false;
  }
}

/** Whether a LabelSelector selects a set of labels (concept "Labels and Selectors"): every label and every requirement must hold; an empty selector selects all. */
export function labelsMatch(selector: CelValue, labels: CelValue): boolean {
  if (!isMap(selector) || !isMap(labels)) {
    throw noSuchOverload();
  }
  const wanted = field(selector, "matchLabels");
  const equal = !isMap(wanted) || mapKeys(wanted).every((key) => mapGet(wanted, key) === mapGet(labels, key));
  return equal && listField(selector, "matchExpressions").every((requirement) => holds(requirement, labels));
}

/** Functions that overlay rules have beside the standard library. */
export const overlayLibrary: CelLibrary = {
  name: "overlay",
  functions: [defineFunction("labelsMatch", overload("labels_match", [dynType, dynType], boolType, labelsMatch))],
};
