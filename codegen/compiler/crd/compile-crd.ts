import type { JsonObject } from "../../../runtime/meta/json.ts";
import type { StructuralFault } from "./check-structural.ts";
import type { Crd, CrdFault, CrdVersion } from "./crd.ts";
import { type CustomResource, customResource } from "./custom-resource.ts";
import { customSchemas } from "./custom-schemas.ts";
import { openApiSchema } from "./open-api-schema.ts";
import { readCrd } from "./read-crd.ts";

/** One served version of a CRD. */
export interface CompiledVersion {
  readonly resource: CustomResource;
  /** The structural schema, with what every object has. */
  readonly schema: JsonObject;
  /** What it adds to OpenAPI, by full name; made at each call. */
  readonly schemas: () => Readonly<Record<string, JsonObject>>;
}

/** A CRD, or why it is none. */
export type CompiledCrd =
  | { readonly crd: Crd; readonly versions: readonly CompiledVersion[]; readonly faults: readonly [] }
  | { readonly crd: undefined; readonly versions: readonly []; readonly faults: readonly CrdFault[] };

/**
 * Compiles a CustomResourceDefinition (apiextensions.k8s.io/v1) in memory to its served versions. Functions are compiled
 * when a version is first used; nothing here is. `check` looks for faults in schemas: without it they are taken as they are,
 * as stored CRDs are, which have gone by kube-apiserver's own check.
 */
export function compileCrd(object: JsonObject, check: (schema: JsonObject) => readonly StructuralFault[] = () => []): CompiledCrd {
  const faults: CrdFault[] = [];
  const crd = readCrd(object, faults);
  for (const version of crd?.versions ?? []) {
    const at = ["spec", "versions", version.index, "schema", "openAPIV3Schema"];
    for (const fault of check(version.schema ?? {})) faults.push({ steps: [...at, ...fault.steps], message: fault.message });
  }
  if (crd === undefined || faults.length > 0) return { crd: undefined, versions: [], faults };
  return { crd, versions: crd.versions.filter((one) => one.served).map((one) => compileVersion(crd, one)), faults: [] };
}

function compileVersion(crd: Crd, version: CrdVersion): CompiledVersion {
  const resource = customResource(crd, version);
  const own = customSchemas(crd, version);
  const fields = version.selectableFields.map((fieldPath) => ({ fieldPath }));
  const shown = fields.length === 0 ? {} : { "x-kubernetes-selectable-fields": fields };
  return {
    resource,
    schema: own.find(({ name }) => name === resource.schemaName)?.schema ?? {},
    schemas: () => Object.fromEntries(own.map(({ name, schema }) => [name, { ...openApiSchema(schema), ...shown }])),
  };
}
