// Source: schemas/kubernetes/openapi/apiregistration.k8s.io/v1.json#/components/schemas/io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceList
// Hash: a6c042e7d390
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsApiregistrationV1APIService } from "./api-service.ts";

/** Fills in the defaults of io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceList. */
export function applyDefaultsApiregistrationV1APIServiceList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsApiregistrationV1APIService(item);
      }
    }
  }
}
