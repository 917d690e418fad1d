// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceClaimSpec
// Hash: 61992faf38a4
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsResourceV1DeviceClaim } from "./device-claim.ts";

/** Fills in the defaults of io.k8s.api.resource.v1.ResourceClaimSpec. */
export function applyDefaultsResourceV1ResourceClaimSpec(self: Fields): void {
  {
    const devices = self.devices;
    if (isFields(devices)) applyDefaultsResourceV1DeviceClaim(devices);
    else {
      const made: Fields = {};
      applyDefaultsResourceV1DeviceClaim(made);
      if (hasMembers(made)) self.devices = made;
    }
  }
}
