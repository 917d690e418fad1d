import { parseApiVersion } from "../../../runtime/meta/group-version.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../runtime/meta/json.ts";
import type { ObjectMeta } from "../../../runtime/meta/object.ts";
import { dns1035LabelFaults } from "../../../runtime/validation/dns-name.ts";
import { invalid, required } from "../../../runtime/validation/field-error.ts";
import { validateObjectMeta } from "../../../runtime/validation/object-meta.ts";
import { compileMembers } from "./compile-members.ts";
import type { Walk } from "./walk.ts";

type EmbeddedCheck = (value: JsonValue, walk: Walk) => void;

/**
 * Compiles the checks of objects inside objects (x-kubernetes-embedded-resource): they have apiVersion, kind and valid
 * metadata. Undefined where the schema has none.
 */
export function compileEmbedded(schema: JsonObject): EmbeddedCheck | undefined {
  const embedded = schema["x-kubernetes-embedded-resource"] === true;
  const items = isJsonObject(schema["items"]) ? compileEmbedded(schema["items"]) : undefined;
  const values = isJsonObject(schema["additionalProperties"]) ? compileEmbedded(schema["additionalProperties"]) : undefined;
  const members = compileMembers(schema, compileEmbedded);
  if (!embedded && items === undefined && values === undefined && members.size === 0) return undefined;
  return (value, walk) => {
    if (Array.isArray(value)) {
      if (items === undefined) return;
      for (let index = 0; index < value.length; index++) {
        walk.enter(index);
        items(value[index] as JsonValue, walk);
        walk.leave();
      }
      return;
    }
    if (!isJsonObject(value)) return;
    if (embedded) checkResource(value, walk);
    for (const key in value) {
      const member = value[key];
      const declared = members.get(key);
      const check = declared ?? values;
      if (check === undefined || typeof member !== "object") continue;
      if (declared === undefined) walk.enterKey(key);
      else walk.enter(key);
      check(member, walk);
      walk.leave();
    }
  };
}

function checkResource(object: JsonObject, walk: Walk): void {
  const path = walk.path();
  const at = (member: string) => walk.fieldOf(path === "" ? member : `${path}.${member}`);
  const { apiVersion, kind, metadata } = object;
  if (apiVersion === undefined) walk.errors.push(required(at("apiVersion")));
  if (kind === undefined) walk.errors.push(required(at("kind")));
  if (apiVersion !== undefined) {
    const fault = apiVersionFault(apiVersion);
    if (fault !== undefined) walk.errors.push(invalid(at("apiVersion"), apiVersion, fault));
  }
  if (kind !== undefined) {
    const fault = kindFault(kind);
    if (fault !== undefined) walk.errors.push(invalid(at("kind"), kind, fault));
  }
  if (!isJsonObject(metadata)) return;
  const meta = metadata as ObjectMeta & JsonObject;
  // An embedded object need not have a name yet.
  const named = (meta.name ?? "") === "" ? { ...meta, name: "fakename" } : meta;
  for (const error of validateObjectMeta(named, (meta.namespace ?? "") !== "", "pathSegment")) {
    walk.errors.push({ ...error, field: at(error.field) });
  }
}

function apiVersionFault(value: JsonValue): string | undefined {
  if (typeof value !== "string") return "must be a string";
  if (value === "") return "must not be empty";
  return parseApiVersion(value) === undefined ? `unexpected GroupVersion string: ${value}` : undefined;
}

function kindFault(value: JsonValue): string | undefined {
  if (typeof value !== "string") return "must be a string";
  if (value === "") return "must not be empty";
  const faults = dns1035LabelFaults(value.toLowerCase());
  return faults.length === 0 ? undefined : `may have mixed case, but should otherwise match: ${faults.join(",")}`;
}
