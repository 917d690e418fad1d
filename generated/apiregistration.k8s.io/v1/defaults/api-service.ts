// Source: schemas/kubernetes/openapi/apiregistration.k8s.io/v1.json#/components/schemas/io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService
// Hash: 409d56e42d1b
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsApiregistrationV1APIServiceSpec } from "./api-service-spec.ts";

/** Fills in the defaults of io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService. */
export function applyDefaultsApiregistrationV1APIService(self: Fields): void {
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsApiregistrationV1APIServiceSpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsApiregistrationV1APIServiceSpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
