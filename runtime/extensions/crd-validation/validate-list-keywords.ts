import { isJsonObject, type JsonObject } from "../../meta/json.ts";
import { type FieldError, forbidden, invalid, notSupported, required } from "../../validation/field-error.ts";
import { textOf } from "./hoisted-spec.ts";

/** x-kubernetes-map-type. */
export function validateMapType(schema: JsonObject, path: string): FieldError[] {
  const mapType = schema["x-kubernetes-map-type"];
  if (typeof mapType !== "string") return [];
  const errors = typeErrors(schema, path, "object", "must be object if x-kubernetes-map-type is specified");
  if (mapType !== "atomic" && mapType !== "granular") errors.push(notSupported(`${path}.x-kubernetes-map-type`, mapType, ["atomic", "granular"]));
  return errors;
}

/** x-kubernetes-list-type and x-kubernetes-list-map-keys. Source: Kubernetes documentation, "Server-Side Apply", merge strategy. */
export function validateListKeywords(schema: JsonObject, path: string): FieldError[] {
  const listType = schema["x-kubernetes-list-type"];
  const field = `${path}.x-kubernetes-list-type`;
  const keys = keysOf(schema);
  const items = isJsonObject(schema["items"]) ? schema["items"] : undefined;
  const errors: FieldError[] = [];
  if (typeof listType === "string") {
    const wrong = typeErrors(schema, path, "array", "must be array if x-kubernetes-list-type is specified");
    errors.push(...wrong);
    if (wrong.length === 0 && listType === "set" && items !== undefined) errors.push(...setErrors(items, path));
    if (!["atomic", "set", "map"].includes(listType)) errors.push(notSupported(field, listType, ["atomic", "set", "map"]));
  }
  if (keys.length > 0 && listType !== "map") {
    const rule = "must be map if x-kubernetes-list-map-keys is non-empty";
    errors.push(typeof listType === "string" ? invalid(field, listType, rule) : required(field, rule));
  }
  if (listType === "map") errors.push(...mapErrors(schema, items, keys, path));
  if ((listType === "map" || listType === "set") && items !== undefined) errors.push(...itemErrors(items, listType, keys, path));
  return errors;
}

function typeErrors(schema: JsonObject, path: string, type: string, rule: string): FieldError[] {
  const own = textOf(schema["type"]);
  if (own === type) return [];
  return [own === "" ? required(`${path}.type`, rule) : invalid(`${path}.type`, own, rule)];
}

/** The items of a set are compared as wholes. */
function setErrors(items: JsonObject, path: string): FieldError[] {
  const rule = "must be atomic as item of a list with x-kubernetes-list-type=set";
  const listType = items["x-kubernetes-list-type"];
  if (items["type"] === "array" && listType !== undefined && listType !== "atomic") {
    return [invalid(`${path}.items.x-kubernetes-list-type`, listType, rule)];
  }
  if (items["type"] === "object" && items["x-kubernetes-map-type"] !== "atomic") {
    return [invalid(`${path}.items.x-kubernetes-map-type`, listType, rule)];
  }
  return [];
}

function mapErrors(schema: JsonObject, items: JsonObject | undefined, keys: readonly string[], path: string): FieldError[] {
  const errors: FieldError[] = [];
  const field = `${path}.x-kubernetes-list-map-keys`;
  if (keys.length === 0) errors.push(required(field, "must not be empty if x-kubernetes-list-type is map"));
  if (schema["items"] === undefined) errors.push(required(`${path}.items`, "must have a schema if x-kubernetes-list-type is map"));
  if (items === undefined) return errors;
  if (items["type"] !== "object") {
    return [...errors, invalid(`${path}.items.type`, textOf(items["type"]), "must be object if parent array's x-kubernetes-list-type is map")];
  }
  keys.forEach((key, index) => {
    const property = propertyOf(items, key);
    if (property === undefined) errors.push(invalid(field, keys, "entries must all be names of item properties"));
    else if (property["type"] === "array" || property["type"] === "object") {
      const rule = "must be a scalar type if parent array's x-kubernetes-list-type is map";
      errors.push(invalid(`${path}.items.properties[${key}].type`, textOf(items["type"]), rule));
    }
    if (keys.indexOf(key) < index) errors.push(invalid(field, keys, "must not contain duplicate entries"));
  });
  return errors;
}

function itemErrors(items: JsonObject, listType: string, keys: readonly string[], path: string): FieldError[] {
  const errors: FieldError[] = [];
  if (items["nullable"] === true) errors.push(forbidden(`${path}.items.nullable`, `cannot be nullable when x-kubernetes-list-type is ${listType}`));
  if (listType !== "map") return errors;
  const always = Array.isArray(items["required"]) ? items["required"] : [];
  for (const key of keys) {
    const property = propertyOf(items, key);
    if (property === undefined) continue;
    const field = `${path}.items.properties[${key}]`;
    if (!always.includes(key) && (property["default"] ?? null) === null) {
      const rule = "this property is in x-kubernetes-list-map-keys, so it must have a default or be a required property";
      errors.push(required(`${field}.default`, rule));
    }
    if (property["nullable"] === true) {
      errors.push(forbidden(`${field}.nullable`, "this property is in x-kubernetes-list-map-keys, so it cannot be nullable"));
    }
  }
  return errors;
}

function propertyOf(items: JsonObject, key: string): JsonObject | undefined {
  const { properties } = items;
  const found = isJsonObject(properties) && Object.hasOwn(properties, key) ? properties[key] : undefined;
  return isJsonObject(found) ? found : undefined;
}

function keysOf(schema: JsonObject): string[] {
  const keys = schema["x-kubernetes-list-map-keys"];
  return Array.isArray(keys) ? keys.filter((one) => typeof one === "string") : [];
}
