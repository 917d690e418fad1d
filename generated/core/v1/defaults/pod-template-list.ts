// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodTemplateList
// Hash: 2d12c1b883eb
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1PodTemplate } from "./pod-template.ts";

/** Fills in the defaults of io.k8s.api.core.v1.PodTemplateList. */
export function applyDefaultsCoreV1PodTemplateList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsCoreV1PodTemplate(item);
      }
    }
  }
}
