import { COST_LIMITS } from "../../../codegen/compiler/cel/kubernetes/cost/limits.ts";
import { compileEmbedded, compileRules, compileSchema, formatGoValue, Walk } from "../../../codegen/compiler/structural/index.ts";
import { deepEqual } from "../../meta/deep-equal.ts";
import type { Sliced } from "../../meta/in-slices.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";
import { type FieldError, formatFieldError } from "../../validation/field-error.ts";
import { metadataMismatch } from "./metadata-mismatch.ts";
import { prunedDefault } from "./pruned-default.ts";

/** Puts a default into an object that is valid but for it. */
type Surround = (value: JsonValue) => JsonObject;

/** Where a default stands. */
interface Place {
  readonly isResource: boolean;
  /** Set in metadata, apiVersion and kind of the object around: what the default is to that object. */
  readonly surround: Surround | undefined;
  /** The schema of the object around, and the way to it from here. */
  readonly around: JsonObject;
  readonly wrap: Surround;
}

const typeMeta = { apiVersion: "validation/v1", kind: "Validation" };
const resourceMembers = ["metadata", "apiVersion", "kind"];

/** Defaults must be values that the schema allows, before their own members get defaults. */
export function* validateDefaults(schema: JsonObject, path: string): Sliced<FieldError[]> {
  const root = { ...schema, "x-kubernetes-embedded-resource": true };
  return yield* walk(root, path, { isResource: true, surround: undefined, around: root, wrap: asRoot });
}

function* walk(schema: JsonObject, path: string, outer: Place): Sliced<FieldError[]> {
  const embedded = schema["x-kubernetes-embedded-resource"] === true;
  const place: Place = embedded ? { isResource: true, surround: undefined, around: schema, wrap: asRoot } : outer;
  const value = schema["default"];
  const errors = value === undefined || value === null ? [] : defaultErrors(schema, value, `${path}.default`, place);
  const { items, properties } = schema;
  if (items === undefined && properties === undefined) return errors;
  yield;
  const below = { ...place, isResource: false };
  if (isJsonObject(items)) {
    const wrap: Surround = (item) => place.wrap([item]);
    errors.push(...(yield* walk(items, `${path}.items`, { ...below, wrap, surround: place.surround && wrap })));
  }
  if (!isJsonObject(properties)) return errors;
  for (const [name, one] of Object.entries(properties)) {
    if (!isJsonObject(one) || isPlain(one)) continue;
    const wrap: Surround = (member) => place.wrap({ [name]: member });
    const inside = place.surround !== undefined || (embedded && resourceMembers.includes(name));
    errors.push(...(yield* walk(one, `${path}.properties[${name}]`, { ...below, wrap, surround: inside ? wrap : undefined })));
  }
  return errors;
}

/** Neither a default nor a schema that could have one. */
function isPlain({ default: value, items, properties }: JsonObject): boolean {
  return value === undefined && items === undefined && properties === undefined;
}

function asRoot(value: JsonValue): JsonObject {
  return { ...typeMeta, ...(isJsonObject(value) ? value : {}) };
}

function defaultErrors(schema: JsonObject, value: JsonValue, path: string, place: Place): FieldError[] {
  const fail = (why: string): FieldError => ({ reason: "FieldValueInvalid", field: path, message: `Invalid value: ${formatGoValue(value)}: ${why}` });
  if (place.surround !== undefined) {
    const found = resourceErrors({ ...place.around, "x-kubernetes-embedded-resource": true }, place.surround(value), "");
    if (found.length === 0) return valueErrors(schema, value, path, false);
    const faults = [...new Set(found.map(formatFieldError))];
    return [fail(`must result in valid metadata: ${faults.length === 1 ? faults[0] : `[${faults.join(", ")}]`}`)];
  }
  const { isResource } = place;
  const errors = deepEqual(prunedDefault(value, schema, isResource), value) ? [] : [fail("must not have unknown fields")];
  const found = resourceErrors(schema, value, path);
  return [...errors, ...(found.length > 0 ? found : valueErrors(schema, value, path, isResource))];
}

/** What objects inside `value` get wrong that all objects have. */
function resourceErrors(schema: JsonObject, value: JsonValue, path: string): FieldError[] {
  const mismatch = metadataMismatch(schema, value, path);
  if (mismatch !== undefined) return [mismatch];
  const found = new Walk();
  if (path !== "") found.enter(path);
  compileEmbedded(schema)?.(value, found);
  return found.errors;
}

/** The schema's keywords, and its rules where those find nothing: as for an update that changes nothing, and as for a new value. */
function valueErrors(schema: JsonObject, value: JsonValue, path: string, isResource: boolean): FieldError[] {
  const found = new Walk(path);
  compileSchema(schema, "defaults")(value, found, undefined);
  if (found.errors.length > 0) return found.errors;
  const check = compileRules(schema, isResource);
  for (const old of [value, undefined]) {
    const rules = new Walk();
    rules.enter(path);
    check?.(
      value,
      old,
      { current: undefined, around: undefined },
      { walk: rules, warn: () => undefined, budget: { remaining: COST_LIMITS.request } },
    );
    if (rules.errors.length > 0) return rules.errors;
  }
  return [];
}
