import type { GroupVersion } from "../../../meta/group-version.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../meta/json.ts";
import { descriptionsOf } from "./descriptions.ts";

/** What the generator notes in schemas for itself. */
const ownExtensions: ReadonlySet<string> = new Set(["x-kubernetes-go", "x-kubernetes-protobuf"]);

/** Of the group versions that have a kind, which a document names: DeleteOptions is in all of them. */
export type SharedBy = (gv: GroupVersion) => boolean;

const prefix = "#/components/schemas/";

/**
 * The schemas that `roots` refer to, directly or not, by name and in its order, as clients get them: with descriptions, without
 * the generator's notes, and of the group versions of a shared kind only those that `sharedBy` is true of (all without).
 */
export function components(roots: JsonValue, schemaOf: (name: string) => JsonObject | undefined, sharedBy?: SharedBy): Record<string, JsonObject> {
  const found = [...reachable([roots], schemaOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(found.map(([name, schema]) => [name, published(name, schema, sharedBy)]));
}

/** The schemas that `roots` refer to, directly or not, each once. */
export function* reachable(
  roots: readonly JsonValue[],
  schemaOf: (name: string) => JsonObject | undefined,
): Generator<readonly [name: string, schema: JsonObject], void, undefined> {
  const found = new Set<string>();
  const pending = [...roots];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const name of references(next)) {
      if (found.has(name)) continue;
      found.add(name);
      const schema = schemaOf(name);
      if (schema === undefined) continue;
      yield [name, schema];
      pending.push(schema);
    }
  }
}

/** The names that `$ref`s in a value point to. */
function references(value: JsonValue, into: string[] = []): string[] {
  if (Array.isArray(value)) for (const item of value) references(item, into);
  else if (isJsonObject(value)) {
    for (const [key, member] of Object.entries(value)) {
      if (key === "$ref" && typeof member === "string") into.push(member.slice(prefix.length));
      else if (member !== undefined) references(member, into);
    }
  }
  return into;
}

/** One schema as clients get it; without `sharedBy`, a shared kind keeps all of its group versions. */
export function published(name: string, schema: JsonObject, sharedBy?: SharedBy): JsonObject {
  const clean = withoutNotes(schema) as JsonObject;
  const kinds = clean["x-kubernetes-group-version-kind"];
  if (sharedBy !== undefined && Array.isArray(kinds) && kinds.length > 1) {
    clean["x-kubernetes-group-version-kind"] = kinds.filter(
      (kind) => isJsonObject(kind) && sharedBy({ group: String(kind["group"]), version: String(kind["version"]) }),
    );
  }
  const descriptions = descriptionsOf(name) ?? (isCustomKind(clean) ? descriptionsOfAll(clean) : undefined);
  if (descriptions === undefined) return clean;
  const properties = clean["properties"];
  if (isJsonObject(properties)) {
    for (const [property, text] of Object.entries(descriptions)) {
      const described = properties[property];
      if (isJsonObject(described)) properties[property] = { description: text, ...described };
    }
  }
  const own = descriptions[""];
  return own === undefined || own === "" ? clean : { description: own, ...clean };
}

/** A kind that no package describes: one of a CRD. */
function isCustomKind({ properties, "x-kubernetes-group-version-kind": kinds }: JsonObject): boolean {
  return kinds !== undefined && isJsonObject(properties) && properties["metadata"] !== undefined;
}

/** What apiVersion, kind and metadata mean, which is the same for all kinds, and for all lists. */
function descriptionsOfAll({ properties }: JsonObject): Readonly<Record<string, string>> {
  const isList = JSON.stringify((properties as JsonObject)["metadata"]).includes("ListMeta");
  const { apiVersion = "", kind = "", metadata = "" } = descriptionsOf(`io.k8s.api.core.v1.Namespace${isList ? "List" : ""}`) ?? {};
  return Object.fromEntries(Object.entries({ apiVersion, kind, metadata }).filter(([, text]) => text !== ""));
}

function withoutNotes(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withoutNotes);
  if (!isJsonObject(value)) return value;
  const clean: JsonObject = {};
  for (const [key, member] of Object.entries(value)) if (member !== undefined && !ownExtensions.has(key)) clean[key] = withoutNotes(member);
  return clean;
}
