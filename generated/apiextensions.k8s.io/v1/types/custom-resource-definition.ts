// Source: schemas/kubernetes/openapi/apiextensions.k8s.io/v1.json#/components/schemas/io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition
// Hash: a3569090f486
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { CustomResourceDefinitionSpec } from "./custom-resource-definition-spec.ts";
import type { CustomResourceDefinitionStatus } from "./custom-resource-definition-status.ts";

/** io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition */
export interface CustomResourceDefinition {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec: CustomResourceDefinitionSpec;
  /** @default {} */
  status?: CustomResourceDefinitionStatus;
}
