import { isJsonObject, type JsonObject } from "../../../runtime/meta/json.ts";
import type { Crd, CrdVersion } from "./crd.ts";

const meta = "#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.";

/** The schemas that a version of a CRD brings into OpenAPI: its kind and its list, by full name. */
export function customSchemas(crd: Crd, version: CrdVersion): { readonly name: string; readonly schema: JsonObject }[] {
  if (version.schema === undefined) return [];
  const name = customSchemaName(crd.group, version.name, crd.kind);
  return [
    { name, schema: objectSchema(crd, version, version.schema) },
    { name: customSchemaName(crd.group, version.name, crd.listKind), schema: listSchema(crd, version, name) },
  ];
}

/** As kube-apiserver names them, group reversed: "com.example.stable.v1.CronTab". */
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
