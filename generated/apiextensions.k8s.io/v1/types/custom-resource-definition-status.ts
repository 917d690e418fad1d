// Source: schemas/kubernetes/openapi/apiextensions.k8s.io/v1.json#/components/schemas/io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionStatus
// Hash: a341a9c20957
import type { CustomResourceDefinitionCondition } from "./custom-resource-definition-condition.ts";
import type { CustomResourceDefinitionNames } from "./custom-resource-definition-names.ts";

/** io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionStatus */
export interface CustomResourceDefinitionStatus {
  /** @default {} */
  acceptedNames?: CustomResourceDefinitionNames;
  conditions?: CustomResourceDefinitionCondition[];
  /** Format: int64 */
  observedGeneration?: number;
  storedVersions?: string[];
}
