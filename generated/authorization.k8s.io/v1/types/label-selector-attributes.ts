// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.LabelSelectorAttributes
// Hash: 5ec9935a00f1
import type { LabelSelectorRequirement } from "../../../meta/v1/types/label-selector-requirement.ts";

/** io.k8s.api.authorization.v1.LabelSelectorAttributes */
export interface LabelSelectorAttributes {
  rawSelector?: string;
  requirements?: LabelSelectorRequirement[];
}
