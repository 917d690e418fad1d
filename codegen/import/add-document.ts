import { isJsonObject, type JsonObject, type JsonValue } from "../../runtime/meta/json.ts";
import { schemasOfDocument } from "./canonical-schema.ts";

const kindsExtension = "x-kubernetes-group-version-kind";

/**
 * Adds the schemas of an OpenAPI document to those known. Where two documents have a schema of one name the first is
 * kept, with the kinds of both: kube-apiserver lists a shared type such as DeleteOptions under each group it is read in.
 *
 * @returns false when the document is no OpenAPI.
 */
export function addDocument(schemas: Map<string, JsonObject>, document: JsonObject): boolean {
  const found = schemasOfDocument(document);
  if (found === undefined) return false;
  for (const [name, schema] of Object.entries(found)) {
    if (!isJsonObject(schema)) continue;
    const known = schemas.get(name);
    schemas.set(name, known === undefined ? schema : withKinds(known, schema));
  }
  return true;
}

function withKinds(known: JsonObject, other: JsonObject): JsonObject {
  const kinds = new Map<string, JsonValue>();
  for (const list of [known[kindsExtension], other[kindsExtension]]) {
    if (!Array.isArray(list)) continue;
    for (const gvk of list) {
      if (isJsonObject(gvk)) kinds.set(`${String(gvk["group"])}/${String(gvk["version"])}/${String(gvk["kind"])}`, gvk);
    }
  }
  if (kinds.size < 2) return known;
  return { ...known, [kindsExtension]: [...kinds.keys()].sort().map((key) => kinds.get(key) ?? null) };
}
