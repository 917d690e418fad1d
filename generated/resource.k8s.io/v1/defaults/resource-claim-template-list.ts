// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceClaimTemplateList
// Hash: b277e24343b1
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsResourceV1ResourceClaimTemplate } from "./resource-claim-template.ts";

/** Fills in the defaults of io.k8s.api.resource.v1.ResourceClaimTemplateList. */
export function applyDefaultsResourceV1ResourceClaimTemplateList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsResourceV1ResourceClaimTemplate(item);
      }
    }
  }
}
