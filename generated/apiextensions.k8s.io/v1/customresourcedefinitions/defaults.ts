// Source: schemas/kubernetes/openapi/apiextensions.k8s.io/v1.json#/components/schemas/io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition
// Hash: cd24be1bb994
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsApiextensionsV1CustomResourceDefinition } from "../defaults/custom-resource-definition.ts";

/** Fills in what a CustomResourceDefinition leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsApiextensionsV1CustomResourceDefinition(object as unknown as JsonObject);
}
