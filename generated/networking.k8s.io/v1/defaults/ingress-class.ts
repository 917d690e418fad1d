// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IngressClass
// Hash: b49cd65da399
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsNetworkingV1IngressClassSpec } from "./ingress-class-spec.ts";

/** Fills in the defaults of io.k8s.api.networking.v1.IngressClass. */
export function applyDefaultsNetworkingV1IngressClass(self: Fields): void {
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsNetworkingV1IngressClassSpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsNetworkingV1IngressClassSpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
