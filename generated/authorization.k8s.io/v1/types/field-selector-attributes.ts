// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.FieldSelectorAttributes
// Hash: 4d19efd11808
import type { FieldSelectorRequirement } from "../../../meta/v1/types/field-selector-requirement.ts";

/** io.k8s.api.authorization.v1.FieldSelectorAttributes */
export interface FieldSelectorAttributes {
  rawSelector?: string;
  requirements?: FieldSelectorRequirement[];
}
