// Source: schemas/kubernetes/openapi/apiregistration.k8s.io/v1.json#/components/schemas/io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceSpec
// Hash: cc0279edf772
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsApiregistrationV1ServiceReference } from "./service-reference.ts";

/** Fills in the defaults of io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceSpec. */
export function applyDefaultsApiregistrationV1APIServiceSpec(self: Fields): void {
  {
    const service = self.service;
    if (isFields(service)) applyDefaultsApiregistrationV1ServiceReference(service);
  }
}
