// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.ResourceAttributes
// Hash: 65155762da8d
import type { FieldSelectorAttributes } from "./field-selector-attributes.ts";
import type { LabelSelectorAttributes } from "./label-selector-attributes.ts";

/** io.k8s.api.authorization.v1.ResourceAttributes */
export interface ResourceAttributes {
  fieldSelector?: FieldSelectorAttributes;
  group?: string;
  labelSelector?: LabelSelectorAttributes;
  name?: string;
  namespace?: string;
  resource?: string;
  subresource?: string;
  verb?: string;
  version?: string;
}
