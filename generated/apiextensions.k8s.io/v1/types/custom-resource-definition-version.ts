// Source: schemas/kubernetes/openapi/apiextensions.k8s.io/v1.json#/components/schemas/io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionVersion
// Hash: 2e04a915b947
import type { CustomResourceColumnDefinition } from "./custom-resource-column-definition.ts";
import type { CustomResourceSubresources } from "./custom-resource-subresources.ts";
import type { CustomResourceValidation } from "./custom-resource-validation.ts";
import type { SelectableField } from "./selectable-field.ts";

/** io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionVersion */
export interface CustomResourceDefinitionVersion {
  additionalPrinterColumns?: CustomResourceColumnDefinition[];
  deprecated?: boolean;
  deprecationWarning?: string;
  /** @default "" */
  name: string;
  schema?: CustomResourceValidation;
  selectableFields?: SelectableField[];
  /** @default false */
  served: boolean;
  /** @default false */
  storage: boolean;
  subresources?: CustomResourceSubresources;
}
