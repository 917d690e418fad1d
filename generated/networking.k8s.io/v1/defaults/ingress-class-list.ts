// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IngressClassList
// Hash: 94af116d667a
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsNetworkingV1IngressClass } from "./ingress-class.ts";

/** Fills in the defaults of io.k8s.api.networking.v1.IngressClassList. */
export function applyDefaultsNetworkingV1IngressClassList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsNetworkingV1IngressClass(item);
      }
    }
  }
}
