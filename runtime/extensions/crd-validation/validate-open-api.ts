import type { Sliced } from "../../meta/in-slices.ts";
import { isJsonObject, type JsonObject } from "../../meta/json.ts";
import { type FieldError, forbidden, invalid, notSupported } from "../../validation/field-error.ts";
import { objectsOf, textOf } from "./hoisted-spec.ts";
import { createRuleCosts, mostElements, type RuleCosts } from "./rule-costs.ts";
import { pathOf, type SubSchema, subSchemas } from "./sub-schemas.ts";
import { validateListKeywords, validateMapType } from "./validate-list-keywords.ts";
import { checkRules, validateRuleForms } from "./validate-rules.ts";

const types = ["array", "boolean", "integer", "number", "object", "string"];
const junctors = ["not", "allOf", "oneOf", "anyOf", "definitions", "patternProperties"];
const foreign: readonly (readonly [keyword: string, isEmpty: (value: unknown) => boolean])[] = [
  ["id", (value) => value === ""],
  ["additionalItems", () => false],
  ["patternProperties", (value) => isJsonObject(value) && Object.keys(value).length === 0],
  ["definitions", (value) => isJsonObject(value) && Object.keys(value).length === 0],
  ["dependencies", () => false],
  ["$ref", () => false],
];

/** Where a schema stands in the whole. */
interface Place {
  readonly isRoot: boolean;
  /** Why there may be no defaults; undefined: there may. */
  readonly noDefaults?: string;
  readonly insideMeta: boolean;
  /** The part around it whose values before and after an update cannot be told to be the same. */
  readonly uncorrelated?: string;
  /** Set where rules can be compiled. */
  readonly rules: RuleCosts | undefined;
  /** How many values of the schema an object may hold; undefined: no limit is set. */
  readonly times: number | undefined;
}

interface Found {
  readonly schema: FieldError[];
  readonly rules: FieldError[];
}

/** What a schema says that OpenAPI has and CRDs have not, and what goes together in none; the faults of rules come last. */
export function* validateOpenApi(schema: JsonObject, path: string, rules: boolean): Sliced<FieldError[]> {
  const costs = rules ? createRuleCosts() : undefined;
  const found: Found = { schema: [], rules: [] };
  yield* check(schema, path, { isRoot: true, insideMeta: false, rules: costs, times: 1 }, found);
  return [...found.schema, ...found.rules, ...(costs?.total(path) ?? [])];
}

function* check(schema: JsonObject, path: string, place: Place, found: Found): Sliced<void> {
  const before = found.schema.length;
  addOwnErrors(schema, path, place, found.schema);
  const inside = subSchemas(schema);
  if (inside.length > 0) {
    yield;
    const below = placeBelow(schema, place);
    for (const one of inside) yield* check(one.schema, pathOf(one, path), placeOf(one, schema, path, place, below), found);
  }
  if (schema["x-kubernetes-preserve-unknown-fields"] === false) {
    found.schema.push(invalid(`${path}.x-kubernetes-preserve-unknown-fields`, false, "must be true or undefined"));
  }
  found.schema.push(...validateMapType(schema, path), ...validateListKeywords(schema, path), ...validateRuleForms(schema, path));
  if (found.schema.length === before && place.rules !== undefined && objectsOf(schema["x-kubernetes-validations"]).length > 0) {
    const isResourceRoot = place.isRoot || schema["x-kubernetes-embedded-resource"] === true;
    const { uncorrelated, times, rules: costs } = place;
    found.rules.push(...(yield* checkRules(schema, path, { isResourceRoot, uncorrelated, times, costs })));
  }
}

/** Where most schemas inside `schema` stand. */
function placeBelow(schema: JsonObject, place: Place): Place {
  const most = mostElements(schema);
  const times = place.times === undefined || most === undefined ? undefined : place.times * most;
  return { ...place, isRoot: false, times };
}

function placeOf({ keyword, step }: SubSchema, schema: JsonObject, path: string, place: Place, below: Place): Place {
  if (junctors.includes(keyword)) return { ...below, rules: undefined };
  switch (keyword) {
    case "additionalProperties":
      return place.insideMeta ? { ...below, noDefaults: " inside additionalProperties applying to object metadata" } : below;
    case "items":
      return schema["x-kubernetes-list-type"] === "map" ? below : { ...below, uncorrelated: place.uncorrelated ?? path };
    default: {
      const isMeta =
        (place.isRoot || schema["x-kubernetes-embedded-resource"] === true) && (step === "metadata" || step === "kind" || step === "apiVersion");
      if (!isMeta) return below;
      return { ...below, insideMeta: true, ...(place.isRoot ? { noDefaults: ` in top-level ${step}` } : {}) };
    }
  }
}

function addOwnErrors(schema: JsonObject, path: string, place: Place, errors: FieldError[]): void {
  const type = textOf(schema["type"]);
  if (type !== "" && !types.includes(type)) errors.push(notSupported(`${path}.type`, type, types));
  if (schema["default"] !== undefined && schema["default"] !== null && place.noDefaults !== undefined) {
    errors.push(forbidden(`${path}.default`, `must not be set${place.noDefaults}`));
  }
  for (const [keyword, isEmpty] of foreign) {
    const value = schema[keyword];
    if (value !== undefined && value !== null && !isEmpty(value)) errors.push(forbidden(`${path}.${keyword}`, `${keyword} is not supported`));
  }
  if (type === "null") errors.push(forbidden(`${path}.type`, "type cannot be set to null, use nullable as an alternative"));
  if (Array.isArray(schema["items"])) errors.push(forbidden(`${path}.items`, "items must be a schema object and not an array"));
  if (place.insideMeta && schema["x-kubernetes-embedded-resource"] === true) {
    errors.push(forbidden(`${path}.x-kubernetes-embedded-resource`, "must not be used inside of resource meta"));
  }
  if (schema["uniqueItems"] === true) {
    errors.push(forbidden(`${path}.uniqueItems`, "uniqueItems cannot be set to true since the runtime complexity becomes quadratic"));
  }
  const { properties, additionalProperties } = schema;
  const both =
    isJsonObject(properties) && Object.keys(properties).length > 0 && (additionalProperties === false || isJsonObject(additionalProperties));
  if (both) errors.push(forbidden(`${path}.additionalProperties`, "additionalProperties and properties are mutual exclusive"));
}
