import { isJsonObject, type JsonObject } from "../../runtime/meta/json.ts";
import { type Diagnostic, pointerTo } from "../load/diagnostic.ts";
import { diagnosticAt } from "../load/load-crds.ts";
import { checkStructural } from "../resolve/check-structural.ts";
import type { NamedSchema } from "../resolve/named-schema.ts";
import type { Crd, CrdVersion } from "./crd.ts";

const meta = "#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.";

/**
 * The schemas that a CRD brings into OpenAPI: its kind and its list, for each version. They are named as kube-apiserver
 * names them, group reversed: "com.example.stable.v1.CronTab". A schema that is not structural is refused.
 */
export function customTypes(crd: Crd, diagnostics: Diagnostic[]): NamedSchema[] {
  return crd.versions.flatMap((version) => {
    if (version.schema === undefined) return [];
    const at = (...steps: readonly (string | number)[]) => pointerTo("spec", "versions", version.index, "schema", "openAPIV3Schema", ...steps);
    for (const fault of checkStructural(version.schema)) diagnostics.push(diagnosticAt(crd.loaded.document, at(...fault.steps), fault.message));
    const source = { file: crd.loaded.document.file, pointer: at() };
    const directory = `${crd.group}/${version.name}`;
    const name = customSchemaName(crd.group, version.name, crd.kind);
    const listName = customSchemaName(crd.group, version.name, crd.listKind);
    return [
      { name, schema: objectSchema(crd, version, version.schema), directory, source },
      { name: listName, schema: listSchema(crd, version, name), directory, source },
    ];
  });
}

/** "com.example.stable.v1.CronTab". */
export function customSchemaName(group: string, version: string, kind: string): string {
  return `${group.split(".").reverse().join(".")}.${version}.${kind}`;
}

function objectSchema(crd: Crd, version: CrdVersion, schema: JsonObject): JsonObject {
  const declared = isJsonObject(schema["properties"]) ? schema["properties"] : {};
  const restricted =
    isJsonObject(declared["metadata"]) && isJsonObject(declared["metadata"]["properties"]) ? declared["metadata"]["properties"] : undefined;
  return {
    ...schema,
    properties: {
      ...declared,
      apiVersion: { type: "string" },
      kind: { type: "string" },
      metadata: { allOf: [{ $ref: `${meta}ObjectMeta` }], ...(restricted === undefined ? {} : { properties: restricted }) },
    },
    "x-kubernetes-group-version-kind": [{ group: crd.group, kind: crd.kind, version: version.name }],
  };
}

function listSchema(crd: Crd, version: CrdVersion, itemName: string): JsonObject {
  return {
    type: "object",
    properties: {
      apiVersion: { type: "string" },
      items: { type: "array", items: { $ref: `#/components/schemas/${itemName}` } },
      kind: { type: "string" },
      metadata: { allOf: [{ $ref: `${meta}ListMeta` }] },
    },
    required: ["items"],
    "x-kubernetes-group-version-kind": [{ group: crd.group, kind: crd.listKind, version: version.name }],
  };
}
