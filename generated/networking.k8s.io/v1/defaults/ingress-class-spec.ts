// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IngressClassSpec
// Hash: 00c631b2b09d
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.networking.v1.IngressClassSpec. */
export function applyDefaultsNetworkingV1IngressClassSpec(self: Fields): void {
  {
    const parameters = self.parameters;
    if (isFields(parameters)) {
      if (parameters.scope === undefined || parameters.scope === null) parameters.scope = "Cluster";
    }
  }
}
